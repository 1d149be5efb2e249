import { oneOf } from '#domain/one-of.ts'
import type { Prompt } from '#app/contracts/prompt.ts'
import { choicePrompt } from '#app/chat/choice-prompt.ts'
import { textPrompt } from '#app/chat/text-prompt.ts'
import type { Motioning } from '#app/motions/motioning.ts'

/** What of a motion's head can be put right. */
export const headAspects = ['title', 'groups', 'day', 'committee', 'session', 'item'] as const
export type HeadAspect = (typeof headAspects)[number]

/** Longest texts of a motion's head, in characters. */
const longestHead = { title: 500, groups: 500, committee: 120, item: 120 }

/** What is to be changed about a motion's head, and to what. */
export function changePrompts({ motion, plan, home, args, by }: Motioning): readonly Prompt[] {
  const { asks } = by.words.motions
  const aspect = choicePrompt(
    'aspect',
    asks.aspect,
    headAspects.map((value) => ({ value, label: asks.marks[value][0] ?? value, also: asks.marks[value] })),
  )
  if (!motion || args['aspect'] === undefined) return [aspect]
  const { title, groups, day, session, committee, item } = motion
  const text = (id: keyof typeof longestHead, last: string): Prompt =>
    textPrompt('value', asks[id], longestHead[id], last)
  const date = (id: 'day' | 'session', last: string | null, more: Partial<Prompt>): Prompt => ({
    id: 'value',
    kind: 'date',
    required: true,
    ...asks[id],
    today: home.today,
    ...more,
    before: last === null ? null : { value: last, label: by.say.day(last) },
  })
  const values: Readonly<Record<HeadAspect, () => Prompt>> = {
    title: () => text('title', title),
    groups: () => text('groups', groups.join(', ')),
    day: () => date('day', day, { latest: home.today }),
    committee: () => ({ ...text('committee', committee ?? plan.committee), isCommittee: true }),
    session: () => date('session', session, day === null ? {} : { earliest: day }),
    item: () => ({ ...text('item', item ?? ''), kind: 'filter' }),
  }
  return [aspect, values[oneOf(headAspects, args['aspect'])]()]
}
