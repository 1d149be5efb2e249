import type { Catalogue } from '#text/catalogue.ts'
import type { Args } from '#app/contracts/args.ts'
import type { Button } from '#app/contracts/reply.ts'
import { button } from '#app/chat/button.ts'
import { paperCall } from '#app/papers/paper-call.ts'

/**
 * A button for one of the things that can be done with a paper: with the statement on the motion of this number, without
 * one with the report. `said` is what to type of `args`.
 */
export function paperButton(
  words: Catalogue,
  motion: string | undefined,
  action: keyof Catalogue['papers']['buttons'],
  args: Args = {},
  said = '',
): Button {
  const { actions, buttons } = words.papers
  const call = paperCall(motion, { action, ...args })
  const typed = [motion ?? '', actions[action], said]
  return button(words, buttons[action], call.word, call.args, typed.filter((part) => part !== '').join(' '))
}
