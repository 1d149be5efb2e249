import { accepted, type Outcome } from '#domain/outcome.ts'
import { type PaperLevel, paperLevels } from '#domain/level.ts'
import type { PaperFile, PaperVersion } from '#domain/paper.ts'
import { presentNumber } from '#domain/paper-numbers.ts'
import type { Block } from '#report/block.ts'
import { code, list, paragraph } from '#report/build.ts'
import { addressKey } from '#app/contracts/address.ts'
import type { Decision } from '#app/contracts/decision.ts'
import type { Format } from '#app/contracts/format.ts'
import type { KnownPaper } from '#app/contracts/store/papers.ts'
import { attachments } from '#app/papers/attachments.ts'
import { checksums } from '#app/papers/checksums.ts'
import { guardedFormat } from '#app/papers/guarded-format.ts'
import { hashStart } from '#app/papers/hash-start.ts'
import { noneInForce } from '#app/papers/none-in-force.ts'
import type { Papering } from '#app/papers/papering.ts'
import { draftAt } from '#app/papers/read-draft.ts'
import { releasedInForce } from '#app/papers/released-in-force.ts'
import { renderNotes } from '#app/papers/render-notes.ts'
import { roundButton } from '#app/papers/round-button.ts'
import { keptIn, type VersionFiles, versionFiles } from '#app/papers/version-files.ts'
import { allowed } from '#app/people/allowed.ts'
import { answering, reply, replyWith } from '#app/reply.ts'

/** What `dateien` takes for all formats at once. */
export const allFormats = 'all'

/** The files of the paper: which there are with their checksums, or those that are asked for. */
export async function showFiles(papering: Papering): Promise<Outcome<Decision>> {
  const { powers, book, by, args } = papering
  const known = book.round ? await powers.store.papers.ofRound(book.round.id) : undefined
  const version = known && versionShown(papering, known)
  if (!known || !version) return accepted(answering(reply(noneInForce(known, by))))
  const wanted = args['format']
  const shown = { known, version, levels: levelsShown(papering, known, version) }
  const decision = wanted === undefined ? overview(papering, shown) : await fetched(papering, shown, wanted)
  // In the channel it was handed over to, what is not public is for all who read there.
  const isForAll = shown.levels.includes('non-public') && !seesDrafts(papering)
  return accepted(isForAll ? { ...decision, reply: { ...decision.reply, private: false } } : decision)
}

interface Shown {
  readonly known: KnownPaper
  readonly version: PaperVersion
  readonly levels: readonly PaperLevel[]
}

const seesDrafts = ({ book, by, plan }: Papering): boolean => allowed(book, by, 'see-draft', plan.code)

/**
 * Both parts for those who may see drafts, who are answered in private; for others, what was handed over to the place
 * where they ask, and elsewhere the public part.
 */
function levelsShown(papering: Papering, { handedOver }: KnownPaper, { no }: PaperVersion): readonly PaperLevel[] {
  if (seesDrafts(papering)) return paperLevels
  const { place } = papering.by
  const here = handedOver.filter((each) => each.no === no && addressKey(each.place) === place)
  return here.length === 0 ? ['public'] : paperLevels.filter((each) => here.some(({ level }) => level === each))
}

/** The draft for those who may see it, the released version for everyone else. */
function versionShown(papering: Papering, known: KnownPaper): PaperVersion | undefined {
  return seesDrafts(papering) ? known.versions.at(-1) : releasedInForce(known)
}

function overview(papering: Papering, { known, version, levels }: Shown): Decision {
  const { powers, by } = papering
  const { papers } = by.words
  const parts = levels.map((level) => ({ level, files: keptIn(known, version, level) }))
  const kept = parts.flatMap(({ files }) => files)
  const others = powers.formats
    .filter(({ name }) => !kept.some(({ format }) => format === name))
    .map(({ name }) => name)
  return answering(
    replyWith(
      [roundButton(papering, by.words, 'files', { format: allFormats }, papers.allFormats)],
      ...headOf(papering, known, version),
      ...parts.flatMap(({ level, files }) => listOf(level, files, by)),
      ...(others.length === 0 ? [] : [papers.onRequest(by.say.list(others.map(upper)))]),
      papers.howFiles(others[0] ?? exampleOf(powers.formats)),
    ),
  )
}

function listOf(level: PaperLevel, files: readonly PaperFile[], { words }: Papering['by']): readonly Block[] {
  if (files.length === 0) return []
  const names = list(...files.map(({ name, sha512 }) => [`${name} `, code(hashStart(sha512))]))
  return level === 'public' ? [names] : [paragraph(words.paperLevels.filesOf), names]
}

async function fetched(papering: Papering, { known, version, levels }: Shown, wanted: string): Promise<Decision> {
  const { powers, by } = papering
  const formats = powers.formats.filter(({ name }) => wanted === allFormats || name === wanted)
  const draft = version.releasedAt === null ? null : await draftAt(powers, known, version)
  const parts: VersionFiles[] = []
  for (const level of levels) {
    const guarded = formats.map((format) => (draft ? guardedFormat(format, papering, draft, level) : format))
    parts.push(await versionFiles(powers, known, version, guarded, level))
  }
  const files = parts.flatMap((part) => part.files)
  const notes = parts.flatMap((part) => renderNotes(part, by))
  const sums = files.length > 1 ? checksums(powers, files) : null
  return {
    reply: {
      ...reply(...headOf(papering, known, version), ...wholeHash(files), ...notes),
      files: [...attachments(files), ...(sums ? [sums.file] : [])],
    },
    changes: [...parts.flatMap((part) => part.changes), ...(sums ? [sums.kept] : [])],
    messages: [],
  }
}

/** Of one file alone the hash is written out. */
const wholeHash = (files: readonly PaperFile[]): readonly Block[] =>
  files.length === 1 ? files.map(({ sha512 }) => paragraph('SHA-512: ', code(sha512))) : []

function headOf({ by, book, plan }: Papering, known: KnownPaper, { no, releasedAt }: PaperVersion): readonly string[] {
  const { papers } = by.words
  const number = presentNumber(known.numbers)
  return [
    papers.filesOf(plan.motion?.number ?? book.round?.label ?? '', no, releasedAt && by.say.dayOf(releasedAt)),
    ...(number === null ? [] : [papers.numberIs(number)]),
  ]
}

/** PDF where there is one: it is what people mean by the report. */
const exampleOf = (formats: readonly Format[]): string =>
  (formats.find(({ name }) => name === 'pdf') ?? formats[0])?.name ?? ''

const upper = (name: string): string => name.toUpperCase()
