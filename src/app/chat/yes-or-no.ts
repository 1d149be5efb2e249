import type { Actor } from '#app/contracts/actor.ts'
import type { Prompt } from '#app/contracts/prompt.ts'

/** A question that is answered with yes or no. */
export const yesOrNo = (id: string, label: string, { words }: Pick<Actor, 'words'>): Prompt => ({
  id,
  kind: 'choice',
  required: true,
  label,
  hint: null,
  before: null,
  choices: [
    { value: 'yes', label: words.questions.yes },
    { value: 'no', label: words.questions.no },
  ],
})
