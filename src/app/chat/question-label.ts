import type { Args } from '#app/contracts/args.ts'
import type { Prompt } from '#app/contracts/prompt.ts'

/** A question with the measure it is about, so that nobody answers for another. */
export function questionLabel(args: Args, { id, label }: Pick<Prompt, 'id' | 'label'>): string {
  const measure = args['measure']
  return measure === undefined || id === 'measure' ? label : `${measure}: ${label}`
}
