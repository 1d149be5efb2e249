import type { Tile } from '#report/block.ts'
import { cleanText } from '#report/clean-text.ts'
import { grid } from './grid.ts'
import { lightSpan } from './inlines.ts'
import { span, type Row, type Span } from './row.ts'
import { wrap } from './wrap.ts'

/** Key figures, one to a line: figure, label with its light, last round's. */
export function tiles(items: readonly Tile[], width: number): readonly Row[] {
  const cells = items.map((tile) => [[span(cleanText(tile.value), 'strong')], named(tile), earlier(tile)])
  return grid(cells, width, ['right'])?.flat() ?? cells.flatMap((row) => wrap(spaced(row), width))
}

const named = ({ mark, label }: Tile): readonly Span[] => [
  mark === null ? span(cleanText(label)) : lightSpan(mark, label),
]

const earlier = ({ before }: Tile): readonly Span[] => [span(cleanText(before), 'quiet')]

const spaced = (cells: readonly (readonly Span[])[]): readonly Span[] => cells.flatMap((cell) => [...cell, span(' ')])
