import type { Catalogue } from '#text/catalogue.ts'
import type { Args } from '#app/contracts/args.ts'
import type { Button } from '#app/contracts/reply.ts'
import { button } from '#app/chat/button.ts'

/** A button for one of the things that can be done with the interim report; `said` is what to type of `args`. */
export function paperButton(
  words: Catalogue,
  action: keyof Catalogue['papers']['buttons'],
  args: Args = {},
  said = '',
): Button {
  const { actions, buttons } = words.papers
  return button(words, buttons[action], 'interim-report', { action, ...args }, `${actions[action]} ${said}`.trim())
}
