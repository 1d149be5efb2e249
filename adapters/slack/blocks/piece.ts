import type {
  ActionsBlock,
  ContextBlock,
  HeaderBlock,
  RichTextBlock,
  RichTextBlockElement,
  TableBlock,
} from '@slack/types'
import { type Run, joined, run } from './runs.ts'
import { splitRuns } from './split-runs.ts'

export type ShownBlock = ActionsBlock | ContextBlock | HeaderBlock | RichTextBlock | TableBlock

/** A block to be shown. */
export interface Piece {
  readonly block: ShownBlock
  /** What follows belongs to it: a heading is never the last of a post. */
  readonly ties?: true
  /** The same in lines, where a table cannot stand. */
  readonly instead?: readonly Piece[]
}

/** Rich text of one or more elements. */
export const rich = (...elements: readonly RichTextBlockElement[]): RichTextBlock => ({
  type: 'rich_text',
  elements: [...elements],
})

/** Lines close together, as one block, or as several when it is long. */
export function textPieces(lines: readonly (readonly Run[])[], ties?: true): readonly Piece[] {
  const said = lines.filter((line) => line.length > 0)
  const all = said.flatMap((line, at) => (at === 0 ? line : [...run('\n'), ...line]))
  return splitRuns(joined(all)).map((portion) => ({
    block: rich({ type: 'rich_text_section', elements: [...portion] }),
    ...(ties ? { ties } : {}),
  }))
}

/** What a block weighs in a post: Slack counts more than what is read, and gives each a name of its own. */
export const weightOf = (block: ShownBlock): number => JSON.stringify(block).length + 40
