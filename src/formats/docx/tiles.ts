import type { FileChild } from 'docx'
import { BorderStyle, Paragraph, ShadingType, TableCell, TableRow, WidthType } from 'docx'
import type { Tile } from '#report/block.ts'
import { barColour } from '#report/charts/paint.ts'
import { evenRows } from '#report/even-rows.ts'
import type { Context } from './context.ts'
import { layoutTable } from './layout-table.ts'
import { accent, hex, textWidth, tilesBeside, tint } from './look.ts'
import { runs } from './runs.ts'
import { sign } from './sign.ts'

/** Key figures side by side, each with a bar in the colour of its light. */
export function tilesOf(items: readonly Tile[], context: Context): readonly FileChild[] {
  const widths = Array.from({ length: columns }, () => Math.floor(textWidth / columns))
  const rows = evenRows(items, tilesBeside).map(
    (row) =>
      new TableRow({ cantSplit: true, children: row.map((tile) => tileCell(tile, columns / row.length, context)) }),
  )
  return items.length === 0 ? [] : [layoutTable(widths, rows), new Paragraph({ style: 'Gap' })]
}

const room = { style: BorderStyle.SINGLE, size: 4, color: tint, space: 3 }

// So many can be shared out among up to five.
const columns = 60

function tileCell(tile: Tile, columnSpan: number, context: Context): TableCell {
  const margins = { top: 50, bottom: 50, left: 0, right: 90 }
  const width = { size: Math.floor(textWidth / columns) * columnSpan, type: WidthType.DXA }
  const { mark, value, label, before } = tile
  const colour = mark === null ? accent : hex(barColour(mark))
  const box = {
    keepNext: true,
    // Those above and below are only room.
    border: { top: room, bottom: room, left: { style: BorderStyle.SINGLE, size: 48, color: colour, space: 5 } },
    shading: { type: ShadingType.CLEAR, fill: tint, color: 'auto' },
    indent: { left: 180 },
  }
  const name = [...(mark === null ? [] : [sign(mark, context), ...runs('\u00A0', context)]), ...runs(label, context)]
  return new TableCell({
    width,
    columnSpan,
    margins,
    children: [
      new Paragraph({ style: 'TileValue', ...box, children: runs(value, context) }),
      new Paragraph({ style: 'TileLabel', ...box, children: name }),
      ...(before === '' ? [] : [new Paragraph({ style: 'TileBefore', ...box, children: runs(before, context) })]),
    ],
  })
}
