import type { Catalogue } from '#text/catalogue.ts'
import type { Prompt } from '#app/contracts/prompt.ts'
import { choicePrompt } from '#app/chat/choice-prompt.ts'

/** What is to be done by a command that can do several things; without it, the command shows. */
export const actsPrompt = <Act extends string>(
  { questions }: Pick<Catalogue, 'questions'>,
  acts: readonly Act[],
  labels: Readonly<Record<Act, string>>,
  also: Readonly<Record<Act, readonly string[]>>,
): Prompt =>
  choicePrompt(
    'action',
    { label: questions.action.label, hint: null },
    acts.map((value) => ({ value, label: labels[value], also: also[value] })),
    { required: false },
  )
