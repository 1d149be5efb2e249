import type { Choice, Prompt } from '#app/contracts/prompt.ts'
import type { Actor } from '#app/contracts/actor.ts'
import type { Asking } from '#app/papers/paper-prompts.ts'

const plain = { required: true, hint: null, before: null } as const

/** The file; once it has been read, whether to take over what is changed in it. */
export function returnedPrompts({ args, by }: Pick<Asking, 'args' | 'by'>): readonly Prompt[] {
  const { paperReturns } = by.words
  if (args['reading'] === undefined) return [{ ...anyFile(by), required: true }]
  const conflicts = hasConflicts(args['conflicts'])
  const label = conflicts ? paperReturns.sureWithConflicts : paperReturns.sureToTake
  return [{ ...plain, id: 'sure', kind: 'choice', label, choices: takeChoices(conflicts, by) }]
}

/** A file that may belong to the paper of whichever round. */
export function anyFile({ words }: Pick<Actor, 'words'>): Prompt {
  const { label, hint } = words.paperReturns.whichFile
  return { ...plain, id: 'file', kind: 'file', required: false, label, hint }
}

export const hasConflicts = (count: string | undefined): boolean => (count ?? '0') !== '0'

/** Yes and no; where both sides have changed a text, also what nobody disputes. */
export function takeChoices(conflicts: boolean, { words }: Pick<Actor, 'words'>): readonly Choice[] {
  const { questions, paperReturns } = words
  return [
    { value: 'yes', label: questions.yes },
    ...(conflicts ? [{ value: 'rest', label: paperReturns.takeRest }] : []),
    { value: 'no', label: questions.no },
  ]
}
