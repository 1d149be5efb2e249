import type { PaperLevel } from '#domain/level.ts'
import type { PaperFile, PaperVersion } from '#domain/paper.ts'
import type { Round } from '#domain/round.ts'
import type { RenderedFile } from '#app/contracts/format.ts'
import { mainPlan } from '#app/main-plan.ts'
import type { KnownPaper } from '#app/contracts/store/papers.ts'
import { type RenderedPaper, renderPaper } from '#app/papers/render-paper.ts'
import { paperFacts } from '#app/papers/paper-facts.ts'
import { versionFacts } from '#app/papers/version-facts.ts'
import type { Powers } from '#app/powers.ts'
import { readBook } from '#app/rounds/round-book.ts'

type Reporting = Pick<Powers, 'store' | 'city' | 'formats' | 'now'>

/**
 * The files of one part of a closed round's paper in the given formats; none where there is no such part. A released paper comes as it was released, to the
 * byte; only a format that it was not released in is made from its facts. What is not released, or withdrawn, is the
 * present draft and marked as one; a past round that was imported never was a draft.
 */
export async function paperFiles(
  powers: Reporting,
  round: Round,
  level: PaperLevel = 'public',
): Promise<RenderedPaper> {
  const paper = await powers.store.papers.ofRound(round.id)
  const last = paper?.versions.at(-1)
  if (paper && last)
    return last.releasedAt === null ? draftFiles(powers, paper, last, level) : releasedFiles(powers, paper, last, level)
  const plan = mainPlan(powers.city)
  const imported = round.kind === 'imported'
  const book = await readBook(powers, plan.code, round.label)
  const { facts, nonPublicFacts } = await paperFacts(powers, plan, book, round, imported ? round.closes : powers.now())
  const part = level === 'public' ? facts : nonPublicFacts
  return part === null ? nothing : renderPaper(powers, part, imported ? null : { paper: '', no: 1, releasedAt: null })
}

const nothing: RenderedPaper = { files: [], failed: [], replaced: [] }

/** The draft as it stands, with what was written for it. */
async function draftFiles(powers: Reporting, known: KnownPaper, version: PaperVersion, level: PaperLevel) {
  const drafted = await draftedFacts(powers, version, level)
  return drafted === null ? nothing : renderPaper(powers, versionFacts(known, version, drafted), version)
}

const draftedFacts = ({ store: { papers } }: Reporting, version: PaperVersion, level: PaperLevel) =>
  level === 'public' ? papers.facts(version) : papers.nonPublicFacts(version)

/** What the paper was released in, and what it was not, made now. */
async function releasedFiles(
  powers: Reporting,
  known: KnownPaper,
  version: PaperVersion,
  wanted: PaperLevel,
): Promise<RenderedPaper> {
  const { store, formats } = powers
  const kept = known.files.filter(({ no, level }) => no === version.no && level === wanted)
  const files = await Promise.all(
    kept
      .filter((file) => formats.some(({ name }) => name === file.format))
      .map(async (file) => ({ ...(await keptFile(store, file)), format: file.format })),
  )
  const missing = formats.filter(({ name }) => !kept.some(({ format }) => format === name))
  const drafted = await draftedFacts(powers, version, wanted)
  if (drafted === null) return nothing
  const made = await renderPaper({ formats: missing }, versionFacts(known, version, drafted), version)
  return { ...made, files: [...files, ...made.files] }
}

async function keptFile({ papers }: Reporting['store'], { name, mediaType, sha512 }: PaperFile): Promise<RenderedFile> {
  const bytes = await papers.bytes(sha512)
  if (bytes === undefined) throw new Error(`The store holds no file with the hash ${sha512}.`)
  return { name, mediaType, bytes }
}
