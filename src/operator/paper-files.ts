import type { PaperLevel } from '#domain/level.ts'
import type { PaperFile, PaperVersion } from '#domain/paper.ts'
import type { Round } from '#domain/round.ts'
import type { InterimReport } from '#domain/interim-report.ts'
import { accepted } from '#domain/outcome.ts'
import type { Format, RenderedFile } from '#app/contracts/format.ts'
import { mainPlan } from '#app/main-plan.ts'
import type { KnownPaper } from '#app/contracts/store/papers.ts'
import { type RenderedPaper, renderPaper } from '#app/papers/render-paper.ts'
import { guardedFormat } from '#app/papers/guarded-format.ts'
import { draftAt } from '#app/papers/read-draft.ts'
import { isPresent, numbered } from '#app/papers/numbered.ts'
import { paperFacts } from '#app/papers/paper-facts.ts'
import { versionFacts } from '#app/papers/version-facts.ts'
import type { Powers } from '#app/powers.ts'
import { readBook } from '#app/rounds/round-book.ts'

interface Reporting extends Pick<Powers, 'store' | 'city' | 'formats' | 'now'> {
  /** What is done with the files of each format as soon as they are made. */
  readonly watched?: (format: Format) => Format
}

/**
 * The files of one part of a closed round's paper in the given formats; none where there is no such part. A released
 * paper comes as it was released, to the byte; only a format that it was not released in is made from its facts. What is
 * not released, or withdrawn, is the present draft and marked as one; a past round that was imported never was a draft.
 */
export async function paperFiles(
  powers: Reporting,
  round: Round,
  level: PaperLevel = 'public',
): Promise<RenderedPaper> {
  const paper = await powers.store.papers.ofRound(round.id)
  const last = paper?.versions.at(-1)
  if (paper && last) return versionFiles(powers, round, paper, last, level)
  const plan = mainPlan(powers.city)
  const imported = round.kind === 'imported'
  const book = await readBook(powers, plan.code, round.label)
  const { facts, nonPublicFacts } = await paperFacts(powers, plan, book, round, imported ? round.closes : powers.now())
  const part = level === 'public' ? facts : nonPublicFacts
  return filesOf(powers, part, imported ? null : { paper: '', no: 1, releasedAt: null }, [])
}

/** The draft as it stands, with what was written for it; or what the paper was released in, and what it was not. */
async function versionFiles(
  powers: Reporting,
  { label }: Round,
  known: KnownPaper,
  version: PaperVersion,
  wanted: PaperLevel,
) {
  const { papers } = powers.store
  const drafted = await (wanted === 'public' ? papers.facts(version) : papers.nonPublicFacts(version))
  const facts = drafted && versionFacts(known, version, drafted)
  const kept =
    version.releasedAt === null
      ? []
      : known.files.filter(
          (file) => file.no === version.no && file.level === wanted && isPresent(file, known.numbers, powers.formats),
        )
  const formats = powers.formats.map((format) => numbered(format, known.numbers))
  if (version.releasedAt === null) return filesOf({ ...powers, formats }, facts, version, kept)
  const draft = await draftAt(powers, known, version)
  const reading = { powers, book: await readBook(powers, mainPlan(powers.city).code, label) }
  const guarded = formats.map((format) => guardedFormat(format, reading, draft, wanted))
  return filesOf({ ...powers, formats: guarded }, facts, version, kept)
}

const nothing: RenderedPaper = { files: [], failed: [], replaced: [] }

async function filesOf(
  powers: Reporting,
  facts: InterimReport | null,
  version: Parameters<typeof renderPaper>[2],
  kept: readonly PaperFile[],
): Promise<RenderedPaper> {
  if (facts === null) return nothing
  const { store, city, formats, watched = (format) => format } = powers
  const keptOf = ({ name }: Format) => kept.filter(({ format }) => format === name)
  const asked = formats.map((format) => watched(asKept(format, store, keptOf(format))))
  // What lists the files of others comes when they are there.
  const inOrder = asked.toSorted((a, b) => Number(a.lists ?? false) - Number(b.lists ?? false))
  return renderPaper({ formats: inOrder }, addressed(facts, city), version)
}

/** Where it is published may be settled after a paper was drafted: as the city's file has it now. */
function addressed(facts: InterimReport, city: Reporting['city']): InterimReport {
  const { oparl, openData } = mainPlan(city).paper
  const published = { ...(oparl && { oparl }), ...(openData && { openData }) }
  return { ...facts, plan: { ...facts.plan, paper: { ...facts.plan.paper, ...published } } }
}

/** A format that gives the files that were released in it, where there are any. */
function asKept(format: Format, { papers }: Reporting['store'], kept: readonly PaperFile[]): Format {
  if (kept.length === 0) return format
  return {
    ...format,
    render: async () =>
      accepted({ files: await Promise.all(kept.map((file) => keptFile(papers, file))), replaced: [] }),
  }
}

async function keptFile(
  papers: Reporting['store']['papers'],
  { name, mediaType, sha512 }: PaperFile,
): Promise<RenderedFile> {
  const bytes = await papers.bytes(sha512)
  if (bytes === undefined) throw new Error(`The store holds no file with the hash ${sha512}.`)
  return { name, mediaType, bytes }
}
