import type { Measure } from '#domain/measure.ts'
import type { Motioning } from '#app/motions/motioning.ts'
import type { RoundBook } from '#app/rounds/round-book.ts'

/** What to do about whoever leads a point and is not asked about it any more, as the asking is over. */
export async function notAskedLines(
  { powers, by }: Motioning,
  { round, requestOf }: RoundBook,
  point: Measure,
): Promise<readonly string[]> {
  if (round?.state !== 'closed' || requestOf(point)?.state === 'answered') return []
  const drafted = (await powers.store.papers.ofRound(round.id)) !== undefined
  return [by.words.motions.leadNotAsked(point.plan, point.code, drafted)]
}
