import type { Choice, Prompt } from '#app/contracts/prompt.ts'

/** A question with a few answers to choose from. */
export const choicePrompt = (
  id: string,
  { label, hint }: Pick<Prompt, 'label' | 'hint'>,
  choices: readonly Choice[],
  more: Partial<Pick<Prompt, 'required' | 'before' | 'onlyIfNamed' | 'marks'>> = {},
): Prompt => ({ id, kind: 'choice', required: true, label, hint, before: null, choices, ...more })
