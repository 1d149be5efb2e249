import type { Catalogue } from '#text/catalogue.ts'
import type { Button } from '#app/contracts/reply.ts'
import { quietButton } from '#app/chat/quiet-button.ts'

/** Takes back what was done about a measure, as long as it is the person's last act; beside words that say so already. */
export const quietUndoButton = (words: Catalogue, about: string): Button =>
  quietButton(words, words.undo.button, 'undo', { about }, '')
