import type { Mark } from '#report/charts/paint.ts'
import { cleanText } from '#report/clean-text.ts'
import { markSign } from '#report/mark-counts.ts'
import { catalogue } from '#text/catalogue.ts'

/** A stretch of text of one style; nothing in it is markup. */
export interface Run {
  readonly text: string
  readonly strong?: true
  readonly em?: true
  readonly code?: true
  /** Where it leads, by https or mailto. */
  readonly href?: string
}

export type Style = Pick<Run, 'strong' | 'em' | 'code'>

const german = catalogue('de')

/** Old clients call everybody in the room at this word, whatever `m.mentions` says. */
const callsAll = /@(?=room\b)/giu

/** A text of one style; none where nothing is to be seen. */
export function run(text: string, style: Style = {}): readonly Run[] {
  const seen = cleanText(text).replace(callsAll, '@\u200b')
  return seen === '' ? [] : [{ text: seen, ...style }]
}

export const strong = (text: string): readonly Run[] => run(text, { strong: true })

/** Symbol and word, kept on one line; the symbols are the same in every language. */
export const lightText = (mark: Mark | null, label: string): string => `${markSign(mark, german)}\u00a0${label}`

/** What a reader sees of runs. */
export const seenIn = (runs: readonly Run[]): string => runs.map(({ text }) => text).join('')

/** Several parts, with the same text between them. */
export const separated = (parts: readonly (readonly Run[])[], between: string): readonly Run[] =>
  parts.filter((part) => part.length > 0).flatMap((part, at) => (at === 0 ? part : [{ text: between }, ...part]))
