import type { Superseded } from '#domain/interim-report.ts'
import type { PaperEdit, PaperVersion } from '#domain/paper.ts'
import type { Passage } from '#domain/passage.ts'

/** The released version that version `no` replaces: the one whose withdrawal came last before it. */
export function supersededBy(versions: readonly PaperVersion[], no: number): Superseded | undefined {
  const withdrawal = versions.findLast((version) => version.no <= no && version.withdraws !== null)
  const withdrawn = versions.find((version) => version.no === withdrawal?.withdraws?.no)
  if (!withdrawal?.withdraws || !withdrawn?.releasedAt) return undefined
  const { no: of, reason } = withdrawal.withdraws
  return { no: of, releasedAt: withdrawn.releasedAt, withdrawnAt: withdrawal.at, reason }
}

/**
 * The change of a passage by somebody else that a person has not seen, who knows the paper up to version `seen`. Who
 * never looked (null) is told of whatever another person's words are in force.
 */
export function unseenChange(
  history: readonly PaperEdit[],
  versions: readonly PaperVersion[],
  { passage, by, seen }: { readonly passage: Passage; readonly by: string; readonly seen: number | null },
): PaperEdit | null {
  const last = history
    .filter((edit) => edit.passage === passage)
    .toSorted((a, b) => a.no - b.no)
    .at(-1)
  if (!last || versions.find(({ no }) => no === last.no)?.by === by) return null
  return seen === null ? (last.text === null ? null : last) : last.no > seen ? last : null
}
