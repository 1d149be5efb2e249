import type { Args } from '#app/contracts/args.ts'
import type { Prompt } from '#app/contracts/prompt.ts'

/** A question with the measure it is about, so that nobody answers for another; once where it says so itself. */
export function questionLabel(args: Args, { id, label }: Pick<Prompt, 'id' | 'label'>): string {
  const measure = args['measure']
  return measure === undefined || id === 'measure' || label.includes(measure) ? label : `${measure}: ${label}`
}
