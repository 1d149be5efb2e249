import type { Args } from '#app/contracts/args.ts'
import type { Prompt } from '#app/contracts/prompt.ts'

/** The questions, of which the one for a measure offers only those `among` which one was meant; any other may still be named. */
export function narrowed(prompts: readonly Prompt[], { among }: Args): readonly Prompt[] {
  const codes = among?.split(', ')
  if (!codes) return prompts
  return prompts.map((prompt) =>
    prompt.kind === 'measure' && prompt.choices
      ? { ...prompt, choices: prompt.choices.filter(({ value }) => codes.includes(value)) }
      : prompt,
  )
}
