import type { Args } from '#app/contracts/args.ts'
import type { Prompt } from '#app/contracts/prompt.ts'

/**
 * The question that “back” leads to: the last one before `asking` that has been answered or passed over. A measure that
 * nobody had to choose is none, nor is what a command is to do, where that was said with it.
 */
export function questionBefore(prompts: readonly Prompt[], args: Args, asking: string): Prompt | undefined {
  const at = prompts.findIndex(({ id }) => id === asking)
  return prompts.slice(0, Math.max(at, 0)).findLast((prompt) => prompt.id in args && !isGiven(prompt))
}

const isGiven = ({ id, kind, required, choices = [] }: Prompt): boolean =>
  kind === 'measure' ? choices.length < 2 : id === 'action' && !required
