import type { FileChild } from 'docx'
import { BorderStyle, Paragraph, ShadingType, TableCell, TableRow, WidthType } from 'docx'
import type { Tile } from '#report/block.ts'
import { paintOf } from '#report/charts/paint.ts'
import type { Context } from './context.ts'
import { layoutTable } from './layout-table.ts'
import { accent, hex, textWidth, tint } from './look.ts'
import { runs } from './runs.ts'
import { sign } from './sign.ts'

/** Key figures side by side, each with a bar in the colour of its light. */
export function tilesOf(items: readonly Tile[], context: Context): readonly FileChild[] {
  const columns = columnsFor(items.length)
  const widths = Array.from({ length: columns }, () => Math.floor(textWidth / columns))
  const rows = Array.from({ length: Math.ceil(items.length / columns) }, (_, row) => {
    const tiles = Array.from({ length: columns }, (_cell, column) => items[row * columns + column])
    return new TableRow({
      cantSplit: true,
      children: tiles.map((tile, at) => tileCell(tile, widths[at] ?? 0, context)),
    })
  })
  return items.length === 0 ? [] : [layoutTable(widths, rows), new Paragraph({ style: 'Gap' })]
}

const room = { style: BorderStyle.SINGLE, size: 4, color: tint, space: 3 }

/** Rows as equal as can be. */
const columnsFor = (tiles: number): number => (tiles <= 4 ? Math.max(tiles, 1) : tiles === 5 || tiles === 6 ? 3 : 4)

function tileCell(tile: Tile | undefined, size: number, context: Context): TableCell {
  const margins = { top: 70, bottom: 70, left: 0, right: 140 }
  const width = { size, type: WidthType.DXA }
  if (tile === undefined) return new TableCell({ width, children: [new Paragraph({ style: 'TableText' })] })
  const { light, value, label, before } = tile
  const colour = light === null ? accent : hex(paintOf(light).fill)
  const box = {
    keepNext: true,
    // Those above and below are only room.
    border: { top: room, bottom: room, left: { style: BorderStyle.SINGLE, size: 48, color: colour, space: 6 } },
    shading: { type: ShadingType.CLEAR, fill: tint, color: 'auto' },
    indent: { left: 210 },
  }
  const name = [...(light === null ? [] : [sign(light, context), ...runs('\u00A0', context)]), ...runs(label, context)]
  return new TableCell({
    width,
    margins,
    children: [
      new Paragraph({ style: 'TileValue', ...box, children: runs(value, context) }),
      new Paragraph({ style: 'TileLabel', ...box, children: name }),
      ...(before === '' ? [] : [new Paragraph({ style: 'TileBefore', ...box, children: runs(before, context) })]),
    ],
  })
}
