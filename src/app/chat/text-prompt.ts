import type { Prompt } from '#app/contracts/prompt.ts'

/** A question for a text; `last` is what stands there, taken over with one word. */
export const textPrompt = (
  id: string,
  { label, hint }: Pick<Prompt, 'label' | 'hint'>,
  limit: number,
  last?: string,
): Prompt => ({
  id,
  kind: 'text',
  required: true,
  label,
  hint,
  limit,
  before: last === undefined || last === '' ? null : { value: last, label: last },
})
