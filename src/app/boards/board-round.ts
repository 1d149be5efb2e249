import type { Round } from '#domain/round.ts'
import type { Powers } from '#app/powers.ts'
import type { RoundBook } from '#app/rounds/round-book.ts'

/** The round in whose paper the board's statements will stand: the present one until its paper is released, else the next. */
export async function boardRound(
  { store }: Pick<Powers, 'store'>,
  { round, next }: Pick<RoundBook, 'round' | 'next'>,
): Promise<Round | null> {
  if (round?.kind !== 'regular') return next
  const paper = await store.papers.ofRound(round.id)
  return paper?.versions.at(-1)?.releasedAt ? next : round
}
