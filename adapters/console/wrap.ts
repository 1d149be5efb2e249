import { rowWidth, span, type Row, type Span } from './row.ts'

/** Breaks spans into rows of at most `width` columns, between words; a longer word stands out rather than break. */
export function wrap(spans: readonly Span[], width: number): readonly Row[] {
  const rows: Row[] = []
  let row: Span[] = []
  let used = 0
  const turn = () => {
    rows.push(row)
    row = []
    used = 0
  }
  for (const word of words(spans)) {
    if (word === 'break') {
      turn()
      continue
    }
    const long = rowWidth(word)
    if (used > 0 && used + 1 + long > width) turn()
    row = used === 0 ? [...word] : join(row, word)
    used += (used === 0 ? 0 : 1) + long
  }
  return [...rows, row]
}

/** The widest word: the least width at which nothing stands out. */
export function widestWord(spans: readonly Span[]): number {
  return Math.max(0, ...[...words(spans)].map((word) => (word === 'break' ? 0 : rowWidth(word))))
}

/** Words, which may reach over several spans, and the breaks between them. */
function* words(spans: readonly Span[]): Generator<readonly Span[] | 'break'> {
  let word: Span[] = []
  for (const { text, style } of spans) {
    for (const [piece] of text.matchAll(/\n|[ \t]+|[^\n \t]+/g)) {
      if (!/^[\n \t]/.test(piece)) {
        word.push(span(piece, style))
        continue
      }
      if (word.length > 0) yield word
      word = []
      if (piece === '\n') yield 'break'
    }
  }
  if (word.length > 0) yield word
}

function join(row: readonly Span[], word: readonly Span[]): Span[] {
  const last = row.at(-1)
  const [first, ...rest] = word
  if (last === undefined || first === undefined) return [...row, ...word]
  if (last.style !== first.style) return [...row, span(' '), ...word]
  return [...row.slice(0, -1), span(`${last.text} ${first.text}`, last.style), ...rest]
}
