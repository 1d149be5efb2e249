import { paragraph } from '#report/build.ts'
import type { Block } from '#report/block.ts'
import type { Actor } from '#app/contracts/actor.ts'
import type { Waiting } from '#app/rounds/waiting.ts'

/** What a paper does not contain because it still waits, in one line; nothing when nothing does. */
export const waitingLine = (waiting: readonly Waiting[], { words }: Pick<Actor, 'words'>): readonly Block[] =>
  waiting.length === 0 ? [] : [paragraph(words.afterwards.stillWaits(waiting))]
