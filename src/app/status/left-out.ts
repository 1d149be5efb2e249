import type { Block } from '#report/block.ts'
import { paragraph } from '#report/build.ts'
import type { Actor } from '#app/contracts/actor.ts'
import type { SeenBook } from '#app/rounds/seen-by.ts'

/** Says that figures are without what the reader may not see; nothing where they see all. */
export const leftOut = ({ hidden }: Pick<SeenBook, 'hidden'>, { words }: Pick<Actor, 'words'>): readonly Block[] =>
  hidden === 0 ? [] : [paragraph(words.status.withoutNonPublic)]
