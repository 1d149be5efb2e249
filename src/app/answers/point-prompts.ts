import type { PlanSettings } from '#domain/city.ts'
import type { Actor } from '#app/contracts/actor.ts'
import type { Prompt } from '#app/contracts/prompt.ts'

/** Of a motion's points the text is printed as it stands, in a statement and in no report. */
export const pointPrompts = (
  prompts: readonly Prompt[],
  { motion }: PlanSettings,
  { words }: Pick<Actor, 'words'>,
): readonly Prompt[] =>
  motion === undefined
    ? prompts
    : prompts.map((prompt) =>
        prompt.id === 'text' && prompt.kind === 'text'
          ? { ...prompt, sentence: true, ...(prompt.hint !== null && { hint: words.motions.textHint }) }
          : prompt,
      )
