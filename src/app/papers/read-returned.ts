import type { FileFault } from '#domain/file-fault.ts'
import { accepted, type Outcome, refused } from '#domain/outcome.ts'
import type { PaperVersion } from '#domain/paper.ts'
import { assembleReport } from '#report/assemble-report.ts'
import { passagesIn } from '#report/passages-in.ts'
import { catalogue } from '#text/catalogue.ts'
import { fileArgument } from '#app/chat/file-argument.ts'
import type { Format } from '#app/contracts/format.ts'
import type { ReturnedDraft } from '#app/contracts/returned-draft.ts'
import type { KnownPaper } from '#app/contracts/store/papers.ts'
import { compareReturned } from '#app/papers/compare-returned.ts'
import type { Papering } from '#app/papers/papering.ts'
import { renderPaper } from '#app/papers/render-paper.ts'
import type { ReturnedReading } from '#app/papers/returned-reading.ts'
import { versionFacts } from '#app/papers/version-facts.ts'

const faulty = (why: FileFault, detail = '') => refused({ kind: 'file-refused', why, detail })

type Reader = Format & { readonly readBack: NonNullable<Format['readBack']> }

/**
 * Reads the file in `args` and compares it with the version it was made from. Refuses files that cannot be read, bear no
 * mark, or belong to another paper, another round than the one that is named, or a version that does not exist.
 */
export async function readReturned(papering: Papering): Promise<Outcome<ReturnedReading>> {
  const { powers, args } = papering
  const reader = powers.formats.find((format): format is Reader => format.readBack !== undefined)
  if (!reader) return faulty('no-reader')
  const { platform, ...file } = fileArgument.read(args['file'] ?? '')
  const bytes = await powers.fetch(platform, file)
  if (!bytes.ok) return bytes
  const returned = await reader.readBack(bytes.value)
  if (!returned.ok) return returned
  const found = await paperOf(papering, returned.value)
  return found.ok ? compared(papering, reader, returned.value, found.value) : found
}

interface Found {
  readonly known: KnownPaper
  readonly round: string
  readonly version: PaperVersion
}

/** The paper and version a file bears the mark of. */
async function paperOf({ powers, plan, book, args }: Papering, { version }: ReturnedDraft): Promise<Outcome<Found>> {
  if (version === null) return faulty('no-mark')
  for (const { id, label } of book.rounds) {
    const known = await powers.store.papers.ofRound(id)
    if (known?.paper.id !== version.paper) continue
    if (args['round'] !== undefined && args['round'] !== label) return faulty('other-round', label)
    const made = known.versions.find(({ no }) => no === version.no)
    return made ? accepted({ known, round: label, version: made }) : faulty('unknown-version', String(version.no))
  }
  const other = await powers.store.papers.byId(version.paper)
  const number = other?.paper.plan ?? ''
  return book.directory.homes.has(number) && number !== plan.code
    ? faulty('of-statement', number)
    : faulty('other-paper', plan.name)
}

async function compared(
  { powers }: Papering,
  reader: Reader,
  returned: ReturnedDraft,
  { known, round, version }: Found,
): Promise<Outcome<ReturnedReading>> {
  const { papers } = powers.store
  const drafted =
    returned.version?.level === 'non-public' ? await papers.nonPublicFacts(version) : await papers.facts(version)
  if (!drafted) return faulty('unknown-version', String(version.no))
  const facts = versionFacts(known, version, drafted)
  const { files, failed } = await renderPaper({ formats: [reader] }, facts, version)
  const [file] = files
  if (!file) return refused(failed[0] ?? { kind: 'file-refused', why: 'no-reader', detail: '' })
  const reference = await reader.readBack(file.bytes)
  if (!reference.ok) return reference
  const passages = passagesIn(assembleReport(facts, catalogue(facts.city.language)))
  const named = (place: number): string => passages[place - 1] ?? ''
  const { changed, emptied, lost, elsewhere } = compareReturned(reference.value, returned)
  return accepted({
    round,
    no: version.no,
    changed: changed.map(({ place, before, after }) => ({ passage: named(place), before, after })),
    emptied: emptied.map(named),
    lost: lost.map(named),
    elsewhere,
    notes: returned.notes.map(({ kind, place, text }) => ({
      kind,
      text,
      passage: place === null ? null : named(place),
    })),
    tracked: returned.tracked,
  })
}
