import type { PaperEdit, PaperVersion } from '#domain/paper.ts'
import type { Passage } from '#domain/passage.ts'

interface Written {
  readonly versions: readonly Pick<PaperVersion, 'no' | 'by'>[]
  /** The edits that the latest version shows. */
  readonly edits: readonly Pick<PaperEdit, 'no' | 'passage'>[]
}

/**
 * The passages that a person wrote for the paper and that nobody else who may release it has had before them since, with
 * a version of their own: these, too, need a second pair of eyes, whoever made the last version.
 */
export function ownWords({ versions, edits }: Written, by: string, releasers: readonly string[]): readonly Passage[] {
  const seen = versions.findLast((version) => version.by !== by && releasers.includes(version.by))?.no ?? 0
  const own = new Set(versions.filter((version) => version.by === by).map(({ no }) => no))
  return edits.filter(({ no }) => own.has(no) && no > seen).map(({ passage }) => passage)
}
