import type { FileChild } from 'docx'
import {
  AlignmentType,
  BorderStyle,
  Paragraph,
  ShadingType,
  TableCell,
  TableLayoutType,
  TableRow,
  WidthType,
} from 'docx'
import type { Table } from '#report/block.ts'
import type { Inline } from '#report/inline.ts'
import { columnWidths } from './column-widths.ts'
import type { Context } from './context.ts'
import { DescribedTable } from './described-table.ts'
import { inlines } from './inlines.ts'
import { accent, line, textWidth, tint } from './look.ts'
import { runs } from './runs.ts'
import { shownText } from './shown-text.ts'

const none = { style: BorderStyle.NONE, size: 0, color: 'auto' }
const hair = { style: BorderStyle.SINGLE, size: 4, color: line }
const rule = { style: BorderStyle.SINGLE, size: 12, color: accent }

/** A table with its heads on every page; a short one stays on one. */
const short = 8

/** A table under its caption, and a little room below it. */
export function dataTable(table: Table, context: Context): readonly FileChild[] {
  const { caption, head, rows } = table
  const widths = columnWidths(table, textWidth)
  const title =
    caption === '' ? [] : [new Paragraph({ style: 'Caption', keepNext: true, children: runs(caption, context) })]
  const options = {
    width: { size: textWidth, type: WidthType.DXA },
    columnWidths: widths,
    layout: TableLayoutType.FIXED,
    tableLook: { firstRow: true, firstColumn: true, noHBand: true, noVBand: true },
    borders: { top: rule, bottom: hair, left: none, right: none, insideHorizontal: hair, insideVertical: none },
    rows: [headRow(), ...rows.map((row, index) => bodyRow(row, rows.length <= short && index < rows.length - 1))],
  }
  const spoken = shownText(caption === '' ? head.join(', ') : caption, context.replaced)
  return [...title, new DescribedTable(options, spoken), new Paragraph({ style: 'Gap' })]

  function headRow(): TableRow {
    const cells = head.map((name, index) =>
      cell(runs(name, context, { bold: true }), index, { head: true, kept: true }),
    )
    return new TableRow({ tableHeader: true, cantSplit: true, children: cells })
  }

  function bodyRow(row: readonly (readonly Inline[])[], kept: boolean): TableRow {
    const cells = head.map((_, index) => cell(inlines(row[index] ?? [], context), index, { head: false, kept }))
    return new TableRow({ cantSplit: true, children: cells })
  }

  function cell(children: ReturnType<typeof inlines>, index: number, { head: isHead, kept }: CellKind): TableCell {
    const alignment = table.align?.[index] === 'right' ? AlignmentType.RIGHT : AlignmentType.LEFT
    return new TableCell({
      width: { size: widths[index] ?? 0, type: WidthType.DXA },
      margins: { top: 50, bottom: 50, left: 90, right: 90 },
      ...(isHead && { shading: { type: ShadingType.CLEAR, fill: tint, color: 'auto' } }),
      children: [new Paragraph({ style: 'TableText', alignment, keepNext: kept, children })],
    })
  }
}

interface CellKind {
  readonly head: boolean
  /** On the page of the next row. */
  readonly kept: boolean
}
