import type { InterimReport } from '#domain/interim-report.ts'
import type { Block } from '#report/block.ts'
import { paragraph } from '#report/build.ts'
import type { Actor } from '#app/contracts/actor.ts'

/** How many statements of the advisory board a draft holds, where it was called for it. */
export const boardLine = ({ board }: InterimReport, { words }: Actor): readonly Block[] =>
  board ? [paragraph(words.boards.inDraft(board.statements.length))] : []
