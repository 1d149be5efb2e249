import { looksLikePoint } from '#app/chat/looks-like-point.ts'

/** Whether a word is written like a measure's code or that of a motion's point, known or not, with or without its plan's. */
export const looksLikeCode = (word: string): boolean =>
  /^(?:\p{L}[\p{L}\d]*:)?\p{L}{1,4}-?\d{1,3}[.,;:]?$/u.test(word) || looksLikePoint(word)
