import type { Measure } from '#domain/measure.ts'
import type { Actor } from '#app/contracts/actor.ts'
import type { Prompt } from '#app/contracts/prompt.ts'

/** The question for a measure: shows `offered`, accepts any code of `all`; `label` replaces the plain question. */
export function measurePrompt(
  offered: readonly Measure[],
  all: readonly Measure[],
  { words }: Actor,
  label = words.questions.measure.label,
): Prompt {
  const choices = offered.map(({ code, title }) => ({ value: code, label: `${code} ${title}` }))
  return {
    id: 'measure',
    kind: 'measure',
    required: true,
    label,
    hint: offered.length > 1 ? null : words.questions.measure.hint,
    before: null,
    codes: all.map(({ code }) => code),
    ...(all[0] ? { plan: all[0].plan } : {}),
    ...(choices.length > 0 ? { choices } : {}),
  }
}
