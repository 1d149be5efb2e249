import { paragraph } from '#report/build.ts'
import type { Block } from '#report/block.ts'
import type { Actor } from '#app/contracts/actor.ts'
import type { NonPublicPlaces } from '#app/papers/non-public-places.ts'
import type { PaperFacts } from '#app/papers/paper-facts.ts'

/**
 * That there is a non-public part, too, how many measures only it tells of, and, of a draft, that there is no channel
 * it could go to; nothing where there is no such part.
 */
export function twoParts(
  { facts, nonPublicFacts }: PaperFacts,
  goesTo: NonPublicPlaces | null,
  { words: { paperLevels }, say }: Pick<Actor, 'words' | 'say'>,
): readonly Block[] {
  if (nonPublicFacts === null) return []
  const parts = paragraph(paperLevels.twoParts(nonPublicFacts.profiles.length - facts.profiles.length))
  if (goesTo === null || goesTo.places.length > 0) return [parts]
  const { forbidden } = goesTo
  return [parts, paragraph(paperLevels.noChannel(forbidden.length === 0 ? null : say.list(forbidden)))]
}
