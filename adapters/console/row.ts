import { displayWidth } from './display-width.ts'

export const styles = ['strong', 'emphasis', 'code', 'link', 'quiet', 'green', 'yellow', 'red'] as const
export type Style = (typeof styles)[number]

/** A piece of a line in one style. */
export interface Span {
  readonly text: string
  readonly style?: Style
}

/** One line of the screen. */
export type Row = readonly Span[]

export const span = (text: string, style?: Style): Span => (style === undefined ? { text } : { text, style })

export const rowWidth = (row: Row): number => row.reduce((sum, { text }) => sum + displayWidth(text), 0)

/** Puts `first` before the first row and `rest` before the others. */
export const prefixed = (rows: readonly Row[], first: Span, rest: Span): readonly Row[] =>
  rows.map((row, index) => [index === 0 ? first : rest, ...row])
