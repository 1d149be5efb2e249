import type { Block } from '#report/block.ts'
import type { ShownBlock } from './piece.ts'
import { portions } from './portions.ts'
import { slackPieces } from './slack-pieces.ts'

/** Half of what a modal takes: the other half is for its fields. */
const room = { blocks: 50, weight: 50_000, tables: false }

/** What stands above or between the fields of a form. There are no tables in it, and what is longer is left out. */
export const modalText = (blocks: readonly Block[]): readonly ShownBlock[] =>
  portions(slackPieces(blocks), room)[0] ?? []
