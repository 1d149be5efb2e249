import { dayAfter } from '#domain/period.ts'
import type { Task } from '#domain/task.ts'
import type { Actor } from '#app/contracts/actor.ts'
import type { Args } from '#app/contracts/args.ts'
import type { Prompt } from '#app/contracts/prompt.ts'
import { actsPrompt } from '#app/chat/acts-prompt.ts'
import { textPrompt } from '#app/chat/text-prompt.ts'
import { allottedTo, goesTo } from '#app/offices/allotted-to.ts'
import { partsIn } from '#app/offices/new-parties.ts'
import { between } from '#app/offices/read-order.ts'
import type { RoundBook } from '#app/rounds/round-book.ts'

const officeActions = ['show', 'rename', 'merge', 'split', 'cancel'] as const

const longestName = 200

/** A measure or task of an office that is split. */
export type Allotted = Pick<Task, 'id' | 'code' | 'title'>

const nothing = 'nothing'

/** A phone's screen. */
const mostNamed = 10

/**
 * What the command asks for: which offices, what they become, from when, and of a split what goes to which; of
 * offices that will be `isRefused` nothing more.
 */
export function officeQuestions(
  args: Args,
  { today, directory }: Pick<RoundBook, 'today' | 'directory'>,
  { parts, isRefused }: { readonly parts: readonly Allotted[]; readonly isRefused: boolean },
  by: Actor,
): readonly Prompt[] {
  const { words } = by
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
    ...(wanted === 'split' ? allotments(args, parts, by) : []),
  ]
}

/** An office that has just begun goes over to another one no earlier than on its second day. */
function earliestOf({ offices = '' }: Args, { parties }: RoundBook['directory']): Pick<Prompt, 'earliest'> {
  const ids = offices.split(between)
  const begun = parties.flatMap(({ id, validFrom }) => (ids.includes(id) && validFrom !== null ? [validFrom] : []))
  const last = begun.toSorted().at(-1)
  return last === undefined ? {} : { earliest: dayAfter(last) }
}

/** What goes to each part but the first, which gets the rest. */
function allotments(args: Args, allotted: readonly Allotted[], { words, say }: Actor): readonly Prompt[] {
  const { asks, more } = words.offices
  const [first = '', ...others] = partsIn(args['to'] ?? '')
  return others.flatMap((part, at): readonly Prompt[] => {
    const before = others.slice(0, at).flatMap((_, place) => allottedTo(args, place + 1))
    const codes = allotted.map(({ code }) => code).filter((code) => !before.includes(code))
    if (codes.length === 0) return []
    const named = [...codes.slice(0, mostNamed), ...(codes.length > mostNamed ? [more(codes.length - mostNamed)] : [])]
    return [
      {
        id: goesTo(at + 1),
        kind: 'measures',
        required: true,
        ...asks.goes(part, first, say.list(named)),
        before: null,
        codes,
        choices: [{ value: nothing, label: asks.nothing, also: ['nichts', 'keine', 'nothing', 'none'] }],
      },
    ]
  })
}
