import type { Actor } from '#app/contracts/actor.ts'
import type { Prompt } from '#app/contracts/prompt.ts'
import { textPrompt } from '#app/answers/text-prompt.ts'

/** The reason of a decision: taken where it is given, never demanded. */
export const reasonPrompt = ({ words }: Pick<Actor, 'words'>): Prompt => ({
  ...textPrompt(words.afterwards.why),
  id: 'reason',
  // Of one line it takes what is left.
  kind: 'filter',
  required: false,
})
