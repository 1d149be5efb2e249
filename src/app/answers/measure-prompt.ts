import type { Measure } from '#domain/measure.ts'
import type { Actor } from '#app/contracts/actor.ts'
import type { Prompt } from '#app/contracts/prompt.ts'

/** The question for a measure: shows `offered`, accepts any code of `all`. */
export function measurePrompt(offered: readonly Measure[], all: readonly Measure[], { words }: Actor): Prompt {
  const { measure, which } = words.questions
  const choices = offered.map(({ code, title }) => ({ value: code, label: `${code} ${title}` }))
  return {
    id: 'measure',
    kind: 'measure',
    required: true,
    label: offered.length > 1 ? which : measure.label,
    hint: offered.length > 1 ? null : measure.hint,
    before: null,
    codes: all.map(({ code }) => code),
    ...(choices.length > 0 ? { choices } : {}),
  }
}
