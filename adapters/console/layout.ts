import { cleanText } from '#report/clean-text.ts'
import { paint } from './paint.ts'
import { prefixed, span, type Row } from './row.ts'
import { wrap } from './wrap.ts'

/** How lines look on this screen. */
export interface Look {
  readonly colour: boolean
  readonly width: number
}

const bar = '│ '

/** Columns left for the words of a post. */
export const bodyWidth = ({ width }: Look): number => width - bar.length

/** A post: when, from whom to whom, and its rows behind a bar. */
export function sayPosted(when: string, from: string, to: string, rows: readonly Row[], look: Look): string {
  const head = [
    span(`${when}\u00a0\u00a0`, 'quiet'),
    span(from, 'strong'),
    span(' → ', 'quiet'),
    span(cleanText(to), 'strong'),
  ]
  return text([[], ...hanging(head, look), ...prefixed(rows, span(bar, 'quiet'), span(bar, 'quiet'))], look)
}

/** What someone typed, where the terminal has not shown it already. */
export function saySpoken(when: string, who: string, words: string, look: Look): string {
  const row = [
    span(`${when}\u00a0\u00a0`, 'quiet'),
    span(cleanText(who), 'strong'),
    span(' '),
    span(cleanText(words), 'code'),
  ]
  return text([[], ...hanging(row, look)], look)
}

/** A heading between acts. */
export const sayHeading = (title: string, look: Look): string =>
  text([[], [], [span(`━━ ${cleanText(title)} ━━`, 'strong')]], look)

/** A sentence of the console itself. */
export const sayOwn = (words: string, look: Look): string =>
  text([[], ...words.split('\n').map((line): Row => [span(cleanText(line), 'quiet')])], look)

/** A line that goes on further in when it is too long. */
function hanging(row: Row, { width }: Look): readonly Row[] {
  const whole = wrap(row, width)
  return whole.length === 1 ? whole : prefixed(wrap(row, width - 2), span(''), span('  '))
}

const text = (rows: readonly Row[], { colour }: Look): string => rows.map((row) => paint(row, colour)).join('\n')
