import type { Actor } from '#app/contracts/actor.ts'
import type { Prompt } from '#app/contracts/prompt.ts'
import { choicePrompt } from '#app/chat/choice-prompt.ts'

/** Asks yes or no: before what cannot be undone (`sure`), or what somebody must decide. */
export function yesNoPrompt(id: string, label: string, { words }: Actor): Prompt {
  const { yes, no } = words.questions
  return choicePrompt(id, { label, hint: null }, [
    { value: 'yes', label: yes },
    { value: 'no', label: no },
  ])
}
