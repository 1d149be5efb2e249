import type { Actor } from '#app/contracts/actor.ts'
import type { Prompt } from '#app/contracts/prompt.ts'

/** The question whether an offer is accepted; taken from a line only where it says yes or no. */
export function decisionPrompt({ words }: Actor, required: boolean): Prompt {
  const { yes, no } = words.questions
  return {
    id: 'decision',
    kind: 'choice',
    required,
    label: words.people.decision.label,
    hint: null,
    before: null,
    onlyIfNamed: true,
    choices: [
      { value: 'yes', label: yes },
      { value: 'no', label: no },
    ],
  }
}
