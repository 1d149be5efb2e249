import { paragraph } from '#report/build.ts'
import type { Block } from '#report/block.ts'
import type { Actor } from '#app/contracts/actor.ts'
import type { PaperFacts } from '#app/papers/paper-facts.ts'

/** That there is a non-public part, too, and how many measures only it tells of; nothing where there is none. */
export const twoParts = ({ facts, nonPublicFacts }: PaperFacts, { words }: Pick<Actor, 'words'>): readonly Block[] =>
  nonPublicFacts === null
    ? []
    : [paragraph(words.paperLevels.twoParts(nonPublicFacts.profiles.length - facts.profiles.length))]
