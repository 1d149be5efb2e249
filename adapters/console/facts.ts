import type { Fact } from '#report/block.ts'
import { cleanText } from '#report/clean-text.ts'
import { grid } from './grid.ts'
import { inlines } from './inlines.ts'
import { prefixed, span, type Row, type Span } from './row.ts'
import { wrap } from './wrap.ts'

const indent = span('  ')

/** A term and what holds of it, as spans. */
export interface Entry {
  readonly term: string
  readonly value: readonly Span[]
}

/** Terms and values side by side, or below each other where there is no room for two columns. */
export function facts(items: readonly Fact[], width: number): readonly Row[] {
  const entries = items.map(({ term, value }) => ({ term, value: inlines(value) }))
  const cells = entries.map(({ term, value }) => [label(term), value])
  return grid(cells, width)?.flat() ?? entries.flatMap((entry) => hanging(entry, width))
}

/** Term and value in one run of text, later lines indented. */
export const hanging = ({ term, value }: Entry, width: number): readonly Row[] =>
  prefixed(wrap([...label(term), span(' '), ...value], width - 2), span(''), indent)

const label = (term: string): readonly Span[] => (term === '' ? [] : [span(`${cleanText(term)}:`, 'strong')])
