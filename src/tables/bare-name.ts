import { fold } from '#domain/fold.ts'

/** A heading or word reduced to its words: `Lfd. Nr.` is `lfd nr`; a lone sign stays what it is. */
export const bareName = (text: string): string => {
  const words = fold(text)
    .replaceAll(/[^\p{L}\p{N}%#]+/gu, ' ')
    .trim()
  return words === '' ? fold(text) : words
}
