import type { ChatRun, ChatStyle } from '#report/chat-runs.ts'
import { cleanText } from '#report/clean-text.ts'

/** A stretch of text of one style; it leads by https or mailto. */
export type Run = ChatRun

/** Old clients call everybody in the room at this word, whatever `m.mentions` says. */
export const callingNobody = (text: string): string => text.replace(/@(?=room\b)/giu, '@\u200b')

/** A text of one style; none where nothing is to be seen. */
export function run(text: string, style: ChatStyle = {}): readonly Run[] {
  const seen = callingNobody(cleanText(text))
  return seen === '' ? [] : [{ text: seen, ...style }]
}

export const strong = (text: string): readonly Run[] => run(text, { strong: true })

/** What a reader sees of runs. */
export const seenIn = (runs: readonly Run[]): string => runs.map(({ text }) => text).join('')

/** Several parts, with the same text between them. */
export const separated = (parts: readonly (readonly Run[])[], between: string): readonly Run[] =>
  parts.filter((part) => part.length > 0).flatMap((part, at) => (at === 0 ? part : [{ text: between }, ...part]))
