import { fold } from '#domain/fold.ts'
import { counterparts } from '#text/counterparts.ts'
import type { Choice } from '#app/contracts/prompt.ts'

/** Whether a text names a choice: by its value, its label or another word for it, in German or English. */
export function namesChoice(text: string, { value, label, also = [] }: Choice): boolean {
  const wanted = fold(text)
  return [value, label, ...also].some((word) => fold(word) === wanted || counterparts(word).has(wanted))
}
