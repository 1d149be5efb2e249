import type { Catalogue } from '#text/catalogue.ts'
import { button } from '#app/chat/button.ts'
import type { Button } from '#app/contracts/reply.ts'

/** Takes back what has just been done; for the receipts of acts that can be. */
export const undoButton = (words: Catalogue): Button => button(words, words.undo.button, 'undo')
