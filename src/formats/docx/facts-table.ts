import type { FileChild } from 'docx'
import { Paragraph, ShadingType, TableCell, TableRow, WidthType } from 'docx'
import type { Fact, Profile } from '#report/block.ts'
import { plainText } from '#report/plain-text.ts'
import type { Context } from './context.ts'
import { decoration } from './image.ts'
import type { Piece } from './inlines.ts'
import { inlines } from './inlines.ts'
import { layoutTable } from './layout-table.ts'
import { textWidth, tint } from './look.ts'
import { barKey } from './pictures.ts'
import { runs } from './runs.ts'

/** A term, what holds of it, and a bar that says the same. */
interface Entry {
  readonly term: string
  readonly value: readonly Piece[]
  readonly length: number
  readonly bar: Piece | null
}

const columns = 3
// In letters; about three lines of a column.
const mostInColumn = 75

/** Facts in a tinted block, three beside each other, that does not part; what is long has a row of its own. */
export function factsTable(
  facts: readonly Fact[],
  percent: Profile['percent'],
  context: Context,
): readonly FileChild[] {
  const entries = [...facts.map((fact) => factEntry(fact, context)), ...progressEntry(percent, context)]
  if (entries.length === 0) return []
  const width = Math.floor(textWidth / columns)
  const widths = Array.from({ length: columns }, () => width)
  const rows = rowsOf(entries).map((row) => new TableRow({ cantSplit: true, children: cellsOf(row) }))
  return [layoutTable(widths, rows), new Paragraph({ style: 'Gap', keepNext: true })]

  function cellsOf(row: readonly Entry[]): readonly TableCell[] {
    const [only] = row
    if (row.length === 1 && only && isLong(only)) return [factCell(only, width * columns, columns, context)]
    return widths.map((size, index) => factCell(row[index], size, 1, context))
  }
}

function factEntry({ term, value }: Fact, context: Context): Entry {
  return { term, value: inlines(value, context), length: plainText(value).length, bar: null }
}

function progressEntry(percent: Profile['percent'], context: Context): readonly Entry[] {
  if (percent === null) return []
  const { term, label } = percent
  return [{ term, value: runs(label, context), length: label.length, bar: decoration(barKey(percent), context) }]
}

const isLong = ({ length }: Entry): boolean => length > mostInColumn

/** Short ones fill rows of three; a long one ends the row before it. */
function rowsOf(entries: readonly Entry[]): readonly (readonly Entry[])[] {
  const rows: Entry[][] = []
  for (const entry of entries) {
    const last = rows.at(-1)
    const fits = last !== undefined && last.length < columns && !isLong(entry) && !last.some(isLong)
    if (fits) last.push(entry)
    else rows.push([entry])
  }
  return rows
}

function factCell(entry: Entry | undefined, size: number, columnSpan: number, context: Context): TableCell {
  return new TableCell({
    width: { size, type: WidthType.DXA },
    columnSpan,
    shading: { type: ShadingType.CLEAR, fill: tint, color: 'auto' },
    margins: { top: 60, bottom: 60, left: 140, right: 140 },
    children:
      entry === undefined
        ? [new Paragraph({ style: 'TableText', keepNext: true })]
        : [
            new Paragraph({ style: 'Term', keepNext: true, children: runs(entry.term, context) }),
            new Paragraph({ style: 'TableText', keepNext: true, children: entry.value }),
            ...(entry.bar === null
              ? []
              : [new Paragraph({ style: 'TableText', keepNext: true, children: [entry.bar] })]),
          ],
  })
}
