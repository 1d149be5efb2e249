import { accepted, type Outcome } from '#domain/outcome.ts'
import type { PaperFile, PaperVersion } from '#domain/paper.ts'
import { presentNumber } from '#domain/paper-numbers.ts'
import type { Block } from '#report/block.ts'
import { code, list, paragraph } from '#report/build.ts'
import type { Decision } from '#app/contracts/decision.ts'
import type { Format } from '#app/contracts/format.ts'
import type { KnownPaper } from '#app/contracts/store/papers.ts'
import { attachments } from '#app/papers/attachments.ts'
import { checksums } from '#app/papers/checksums.ts'
import { hashStart } from '#app/papers/hash-start.ts'
import type { Papering } from '#app/papers/papering.ts'
import { releasedInForce } from '#app/papers/released-in-force.ts'
import { renderNotes } from '#app/papers/render-notes.ts'
import { roundButton } from '#app/papers/round-button.ts'
import { keptIn, versionFiles } from '#app/papers/version-files.ts'
import { allowed } from '#app/people/allowed.ts'
import { answering, reply, replyWith } from '#app/reply.ts'

/** What `dateien` takes for all formats at once. */
export const allFormats = 'all'

/** The files of the paper: which there are with their checksums, or those that are asked for. */
export async function showFiles(papering: Papering): Promise<Outcome<Decision>> {
  const { powers, book, by, args } = papering
  const known = book.round ? await powers.store.papers.ofRound(book.round.id) : undefined
  const version = known && versionShown(papering, known)
  if (!known || !version) return accepted(answering(reply(by.words.status.neverReleased)))
  const wanted = args['format']
  return wanted === undefined ? accepted(overview(papering, known, version)) : fetched(papering, known, version, wanted)
}

/** The draft for those who may see it, the released version for everyone else. */
function versionShown({ book, by, plan }: Papering, known: KnownPaper): PaperVersion | undefined {
  return allowed(book, by, 'see-draft', plan.code) ? known.versions.at(-1) : releasedInForce(known)
}

function overview(papering: Papering, known: KnownPaper, version: PaperVersion): Decision {
  const { powers, by } = papering
  const { papers } = by.words
  const kept = keptIn(known, version)
  const others = powers.formats
    .filter(({ name }) => !kept.some(({ format }) => format === name))
    .map(({ name }) => name)
  return answering(
    replyWith(
      [roundButton(papering, by.words, 'files', { format: allFormats }, papers.allFormats)],
      ...headOf(papering, known, version),
      ...(kept.length === 0 ? [] : [list(...kept.map(({ name, sha512 }) => [`${name} `, code(hashStart(sha512))]))]),
      ...(others.length === 0 ? [] : [papers.onRequest(by.say.list(others.map(upper)))]),
      papers.howFiles(others[0] ?? exampleOf(powers.formats)),
    ),
  )
}

async function fetched(
  papering: Papering,
  known: KnownPaper,
  version: PaperVersion,
  wanted: string,
): Promise<Outcome<Decision>> {
  const { powers, by } = papering
  const formats = powers.formats.filter(({ name }) => wanted === allFormats || name === wanted)
  const made = await versionFiles(powers, known, version, formats)
  const sums = made.files.length > 1 ? checksums(powers, made.files) : null
  const said = reply(...headOf(papering, known, version), ...wholeHash(made.files), ...renderNotes(made, by))
  return accepted({
    reply: { ...said, files: [...attachments(made.files), ...(sums ? [sums.file] : [])] },
    changes: [...made.changes, ...(sums ? [sums.kept] : [])],
    messages: [],
  })
}

/** Of one file alone the hash is written out. */
const wholeHash = (files: readonly PaperFile[]): readonly Block[] =>
  files.length === 1 ? files.map(({ sha512 }) => paragraph('SHA-512: ', code(sha512))) : []

function headOf({ by, book }: Papering, known: KnownPaper, { no, releasedAt }: PaperVersion): readonly string[] {
  const { papers } = by.words
  const number = presentNumber(known.numbers)
  return [
    papers.filesOf(book.round?.label ?? '', no, releasedAt && by.say.dayOf(releasedAt)),
    ...(number === null ? [] : [papers.numberIs(number)]),
  ]
}

/** PDF where there is one: it is what people mean by the report. */
const exampleOf = (formats: readonly Format[]): string =>
  (formats.find(({ name }) => name === 'pdf') ?? formats[0])?.name ?? ''

const upper = (name: string): string => name.toUpperCase()
