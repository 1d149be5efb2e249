import type { PaperLevel } from '#domain/level.ts'
import type { PaperFile, PaperVersion } from '#domain/paper.ts'
import type { Change } from '#app/contracts/change.ts'
import type { Format } from '#app/contracts/format.ts'
import type { KnownPaper } from '#app/contracts/store/papers.ts'
import { keptFiles } from '#app/papers/kept-files.ts'
import { isPresent, numbered } from '#app/papers/numbered.ts'
import { partFacts } from '#app/papers/part-facts.ts'
import { type PaperRendering, type RenderedPaper, renderPaper } from '#app/papers/render-paper.ts'
import { usualFormats } from '#app/papers/usual-formats.ts'
import { versionFacts } from '#app/papers/version-facts.ts'
import type { Powers } from '#app/powers.ts'

type Making = Pick<Powers, 'store' | 'formats' | 'sha512'>

/** The files of one part of a version in some formats, what keeps those that were made for it, and what went wrong. */
export interface VersionFiles extends Pick<RenderedPaper, 'failed' | 'replaced'> {
  readonly files: readonly PaperFile[]
  readonly changes: readonly Change[]
}

/**
 * The files of a version in the wanted formats. Of a released one they are as they were kept; what is missing is made now
 * from its facts and kept, so that it is the same to the byte the next time. A draft's are made anew.
 */
export async function versionFiles(
  powers: Making,
  known: KnownPaper,
  version: PaperVersion,
  wanted: readonly Format[],
  level: PaperLevel = 'public',
): Promise<VersionFiles> {
  const kept = keptIn(known, version, level).filter((file) => isPresent(file, known.numbers, wanted))
  const isKept = ({ name }: Format): boolean => kept.some(({ format }) => format === name)
  const missing = wanted.filter((format) => !isKept(format))
  const files = kept.filter(({ format }) => wanted.some(({ name }) => name === format))
  if (missing.length === 0) return { files, changes: [], failed: [], replaced: [] }
  const made = await make(powers, known, { version, level }, missing)
  const own = made.files.filter(({ format }) => missing.some(({ name }) => name === format))
  const more = keptFiles(powers, version, own, level)
  const isReleased = version.releasedAt !== null
  const added = more.paperFiles.map((file) => ({ ...file, madeWith: isReleased ? known.numbers.length : null }))
  const noted = isReleased ? added.map((file): Change => ({ kind: 'paper-file-made', file })) : []
  return { ...made, files: [...files, ...added], changes: [...more.changes, ...noted] }
}

/** The files that are kept of one part of a version; none of a draft. */
export const keptIn = (
  { files }: Pick<KnownPaper, 'files'>,
  { no }: Pick<PaperVersion, 'no'>,
  level: PaperLevel = 'public',
): readonly PaperFile[] => files.filter((file) => file.no === no && file.level === level)

interface Part {
  readonly version: PaperVersion
  readonly level: PaperLevel
}

/** What is made on request may list or embed the usual files: those of the release as they are, a draft's made with it. */
async function make(
  powers: Making,
  known: KnownPaper,
  { version, level }: Part,
  missing: readonly Format[],
): Promise<RenderedPaper> {
  const { [level]: drafted } = await partFacts(powers, version)
  if (drafted === null) return { files: [], failed: [], replaced: [] }
  const facts = versionFacts(known, version, drafted)
  const [plain, listing] = [missing.filter(({ onRequest }) => !onRequest), missing.filter(({ onRequest }) => onRequest)]
  const before = listing.length === 0 ? [] : await earlierFiles(powers, known, { version, level })
  const usual = listing.length > 0 && version.releasedAt === null ? usualFormats(powers.formats) : plain
  const rendered = await renderPaper({ formats: usual }, facts, version)
  if (listing.length === 0) return rendered
  const formats = listing.map((format) => numbered(format, known.numbers))
  const listed = await renderPaper({ formats }, facts, version, [...before, ...rendered.files])
  return {
    files: [...rendered.files, ...listed.files],
    failed: [...rendered.failed, ...listed.failed],
    replaced: [...new Set([...rendered.replaced, ...listed.replaced])],
  }
}

async function earlierFiles(
  { store, formats }: Making,
  known: KnownPaper,
  { version, level }: Part,
): Promise<readonly PaperRendering[]> {
  const usual = keptIn(known, version, level).filter(({ format }) =>
    usualFormats(formats).some(({ name }) => name === format),
  )
  return Promise.all(
    usual.map(async ({ name, mediaType, sha512, format }) => {
      const bytes = await store.papers.bytes(sha512)
      if (bytes === undefined) throw new Error(`The store holds no file with the hash ${sha512}.`)
      return { name, mediaType, bytes, format }
    }),
  )
}
