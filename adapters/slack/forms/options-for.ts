import type { PlainTextOption } from '@slack/types'
import type { Reply } from '#app/contracts/reply.ts'
import { mostChoices } from './choices-shown.ts'
import { optionsOf } from './option-of.ts'

/** What can be chosen, as the answer to `block_suggestion`: 100 options at most. */
export const optionsFor = ({ form }: Pick<Reply, 'form'>): { readonly options: readonly PlainTextOption[] } => ({
  options: optionsOf(form?.questions[0]?.choices ?? []).slice(0, mostChoices),
})
