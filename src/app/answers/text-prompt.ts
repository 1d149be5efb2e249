import type { Prompt } from '#app/contracts/prompt.ts'

/** A question for a text that a command cannot do without. */
export const textPrompt = (label: string): Prompt => ({
  id: 'text',
  kind: 'text',
  required: true,
  label,
  hint: null,
  before: null,
  limit: 1000,
})
