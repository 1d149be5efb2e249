import type { Actor } from '#app/contracts/actor.ts'
import type { Button } from '#app/contracts/reply.ts'
import { button } from '#app/chat/button.ts'

/** Gives a statement to the call that is typed so: a measure's code, or the label of a round. */
export function stateButton({ words }: Pick<Actor, 'words'>, code: string): Button {
  const { boards } = words
  const says = `${boards.actions.state} ${code}`
  return button(words, `${boards.button}: ${code}`, 'board', { action: 'state', measure: code }, says)
}
