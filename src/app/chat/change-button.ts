import type { Catalogue } from '#text/catalogue.ts'
import type { Button } from '#app/contracts/reply.ts'
import { button } from '#app/chat/button.ts'

/** Opens an answer that was given once more. */
export const changeButton = (words: Catalogue, measure: string): Button => ({
  ...button(words, words.answers.change, 'report', { measure }),
  again: true,
})
