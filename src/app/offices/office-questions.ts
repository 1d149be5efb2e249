import { isAsked, type Measure } from '#domain/measure.ts'
import type { Actor } from '#app/contracts/actor.ts'
import type { Args } from '#app/contracts/args.ts'
import type { Prompt } from '#app/contracts/prompt.ts'
import { actsPrompt } from '#app/chat/acts-prompt.ts'
import { choicePrompt } from '#app/chat/choice-prompt.ts'
import { textPrompt } from '#app/chat/text-prompt.ts'
import { partsIn } from '#app/offices/new-parties.ts'
import type { RoundBook } from '#app/rounds/round-book.ts'

const officeActions = ['show', 'rename', 'merge', 'split'] as const

const longestName = 200

/** Of which part of a split office a measure is to be, by its code. */
export const goes = (code: string): string => `goes ${code}`

/** What the command asks for: which offices, what they become, from when, and of a split where each measure goes. */
export function officeQuestions(
  args: Args,
  { today }: Pick<RoundBook, 'today'>,
  measures: readonly Measure[],
  { words }: Actor,
): readonly Prompt[] {
  const { asks, actions, also } = words.offices
  const action = actsPrompt(words, officeActions, actions, also)
  const wanted = officeActions.find((each) => each === args['action'])
  if (wanted === undefined || wanted === 'show') return [action]
  const { label, hint } = asks.at
  return [
    action,
    textPrompt('offices', asks[wanted].offices, longestName * 4),
    textPrompt('to', asks[wanted].to, longestName * 4),
    { id: 'at', kind: 'date', required: true, label, hint, before: null, today },
    ...(wanted === 'split' ? allotments(args, measures, asks.goes) : []),
  ]
}

/** The first part is offered for each: what is said for none goes there. */
function allotments(
  args: Args,
  measures: readonly Measure[],
  ask: (code: string, title: string) => string,
): readonly Prompt[] {
  const parts = partsIn(args['to'] ?? '').map((label, place) => ({ value: `part ${place + 1}`, label }))
  const [first = null] = parts
  if (parts.length < 2) return []
  return measures
    .filter(isAsked)
    .map(({ code, title }) =>
      choicePrompt(goes(code), { label: ask(code, title), hint: null }, parts, { before: first }),
    )
}
