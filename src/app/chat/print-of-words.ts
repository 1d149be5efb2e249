import { fold } from '#domain/fold.ts'
import { normalise } from '#app/chat/normalise.ts'
import { printOf } from '#app/chat/print-of.ts'
import type { Powers } from '#app/powers.ts'

/** A fingerprint of words: of an answer every letter counts, of anything else only what it asks for. */
export const printOfWords = (powers: Pick<Powers, 'sha512'>, ref: string, text: string, isAnswer: boolean): string =>
  printOf(
    powers,
    ref,
    isAnswer
      ? normalise(text)
      : fold(normalise(text))
          .replaceAll(/[\p{P}\s]+/gu, ' ')
          .trim(),
  )
