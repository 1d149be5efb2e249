import type { Catalogue } from '#text/catalogue.ts'
import type { Button } from '#app/contracts/reply.ts'
import { button } from '#app/chat/button.ts'

/** A button for one of the things that can be done with the interim report. */
export function paperButton(words: Catalogue, action: keyof Catalogue['papers']['actions']): Button {
  const { actions, buttons } = words.papers
  return button(words, buttons[action], 'interim-report', { action }, actions[action])
}
