import type { RawTextElement, RichTextBlock, TableBlock } from '@slack/types'
import type { Table } from '#report/block.ts'
import type { Inline } from '#report/inline.ts'
import { countsLights } from '#report/light-rows.ts'
import { barLines } from './bar-lines.ts'
import { bulletPieces } from './list-pieces.ts'
import { type Piece, rich, textPieces, weightOf } from './piece.ts'
import { bold, runs, seenIn } from './runs.ts'
import { tableLines } from './table-lines.ts'

/** Slack's reference of the table block. */
const mostRows = 100
const mostColumns = 20
const mostCharacters = 10_000
/** More would leave no room for what is said around it. */
const heaviest = 9000

/** What counts lights is drawn; the rest is a table where Slack can show it, or else told row by row. */
export function tablePieces(table: Table): readonly Piece[] {
  const caption = textPieces([bold(table.caption)], true)
  if (countsLights(table)) return [...caption, ...textPieces(barLines(table))]
  const instead = bulletPieces(tableLines(table))
  const block = native(table)
  return [...caption, ...(fits(block) ? [{ block, instead }] : instead)]
}

const native = ({ head, rows, align }: Table): TableBlock => {
  const heads = head.every((text) => text === '') ? [] : [head.map((text) => cell(bold(text)))]
  return {
    type: 'table',
    rows: [...heads, ...rows.map((row) => row.map(cellOf))],
    column_settings: head.slice(0, mostColumns).map((_, at) => ({ is_wrapped: true, align: align?.[at] ?? 'left' })),
  }
}

function fits(block: TableBlock): boolean {
  const { rows } = block
  const [first = []] = rows
  return (
    rows.length > 0 &&
    rows.length <= mostRows &&
    first.length > 0 &&
    first.length <= mostColumns &&
    rows.every((row) => row.length === first.length) &&
    JSON.stringify(rows).length <= mostCharacters &&
    weightOf(block) <= heaviest
  )
}

const cellOf = (children: readonly Inline[]): Cell => cell(runs(children))

type Cell = RichTextBlock | RawTextElement

/** Text without any style weighs a third as raw text; an empty cell must still say something, if only a blank. */
function cell(all: ReturnType<typeof runs>): Cell {
  const plain = all.every((each) => each.type === 'text' && each.style === undefined)
  if (plain) return { type: 'raw_text', text: seenIn(all) || ' ' }
  return rich({ type: 'rich_text_section', elements: [...all] })
}
