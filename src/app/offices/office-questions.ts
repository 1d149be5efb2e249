import { dayAfter } from '#domain/period.ts'
import type { Task } from '#domain/task.ts'
import type { Actor } from '#app/contracts/actor.ts'
import type { Args } from '#app/contracts/args.ts'
import type { Prompt } from '#app/contracts/prompt.ts'
import { actsPrompt } from '#app/chat/acts-prompt.ts'
import { choicePrompt } from '#app/chat/choice-prompt.ts'
import { textPrompt } from '#app/chat/text-prompt.ts'
import { newParty, partsIn } from '#app/offices/new-parties.ts'
import { between } from '#app/offices/read-order.ts'
import type { RoundBook } from '#app/rounds/round-book.ts'

const officeActions = ['show', 'rename', 'merge', 'split', 'cancel'] as const

const longestName = 200

/** A measure or task of an office that is split. */
export type Allotted = Pick<Task, 'id' | 'code' | 'title'>

/** Of which part of a split office a measure is to be, by its code. */
export const goes = (code: string): string => `goes ${code}`

/**
 * What the command asks for: which offices, what they become, from when, and of a split where each measure goes; of
 * offices that will be `isRefused` nothing more.
 */
export function officeQuestions(
  args: Args,
  { today, directory }: Pick<RoundBook, 'today' | 'directory'>,
  { parts, isRefused }: { readonly parts: readonly Allotted[]; readonly isRefused: boolean },
  { words }: Actor,
): readonly Prompt[] {
  const { asks, actions, also } = words.offices
  const action = actsPrompt(words, officeActions, actions, also)
  const wanted = officeActions.find((each) => each === args['action'])
  if (wanted === undefined || wanted === 'show') return [action]
  const offices: Prompt = {
    id: 'offices',
    kind: 'filter',
    required: true,
    before: null,
    ...(wanted === 'cancel' ? asks.cancel : asks[wanted].offices),
  }
  if (wanted === 'cancel' || isRefused) return [action, offices]
  const { label, hint } = asks.at
  return [
    action,
    offices,
    textPrompt('to', asks[wanted].to, longestName * 4),
    { id: 'at', kind: 'date', required: true, label, hint, before: null, today, ...earliestOf(args, directory) },
    ...(wanted === 'split' ? allotments(args, parts, asks.goes) : []),
  ]
}

/** An office that has just begun goes over to another one no earlier than on its second day. */
function earliestOf({ offices = '' }: Args, { parties }: RoundBook['directory']): Pick<Prompt, 'earliest'> {
  const ids = offices.split(between)
  const begun = parties.flatMap(({ id, validFrom }) => (ids.includes(id) && validFrom !== null ? [validFrom] : []))
  const last = begun.toSorted().at(-1)
  return last === undefined ? {} : { earliest: dayAfter(last) }
}

/** The first part is offered for each: what is said for none goes there. */
function allotments(
  args: Args,
  allotted: readonly Allotted[],
  ask: (code: string, title: string) => string,
): readonly Prompt[] {
  const parts = partsIn(args['to'] ?? '').map((label, place) => {
    const { number, name } = newParty(label)
    return { value: `part ${place + 1}`, label, also: [name, ...(number === null ? [] : [number])] }
  })
  const [first = null] = parts
  if (parts.length < 2) return []
  return allotted.map(({ code, title }) => ({
    ...choicePrompt(goes(code), { label: ask(code, title), hint: null }, parts, { before: first }),
    proposed: true,
  }))
}
