import type { Block } from '#report/block.ts'
import { paragraph } from '#report/build.ts'
import type { Actor } from '#app/contracts/actor.ts'
import type { NonPublicPlaces } from '#app/papers/non-public-places.ts'

/** Where the non-public part went, or that it was kept and why. */
export function whereNonPublicWent(
  { places, forbidden }: NonPublicPlaces,
  { words: { paperLevels }, say }: Pick<Actor, 'words' | 'say'>,
): Block {
  const kept = paperLevels.keptBack(forbidden.length === 0 ? null : say.list(forbidden))
  return paragraph(places.length > 0 ? paperLevels.wentTo(places.length) : kept)
}
