import { dayOf, type Day } from '#domain/instant.ts'
import { deadlineFor, motionDue } from '#domain/motion-dates.ts'
import { extendMotion } from '#domain/extend-motion.ts'
import { paperDueFor } from '#domain/target-session.ts'
import { splitPoints } from '#domain/split-points.ts'
import { numberLike } from '#text/number-like.ts'
import type { Motion, MotionLinkKind } from '#domain/motion.ts'
import type { Actor } from '#app/contracts/actor.ts'
import type { Prompt } from '#app/contracts/prompt.ts'
import { textPrompt } from '#app/chat/text-prompt.ts'
import { yesOrNo } from '#app/chat/yes-or-no.ts'
import { aimOf } from '#app/motions/aim-of.ts'
import { changePrompts } from '#app/motions/change-prompts.ts'
import { lookOver } from '#app/motions/look-over.ts'
import { notLinkable } from '#app/motions/link-motions.ts'
import { sureOfAim } from '#app/motions/sure-of-aim.ts'
import type { Motioning } from '#app/motions/motioning.ts'
import { leadOfPoint, measuresOfPoint, usualLead } from '#app/motions/point-parts.ts'
import { pointQuestions } from '#app/motions/point-questions.ts'
import { motionNumbers } from '#domain/motion-numbers.ts'

const longest = { title: 500, groups: 500, short: 120, points: 20_000 }

/** What each action of the command asks for, behind the motion's number; words on one line are read in this order. */
export const motionQuestions: Readonly<Record<string, (asked: Motioning) => readonly Prompt[]>> = {
  add: (asked) => [...newMotion(asked), ...points(asked), duePrompt(asked), lookOver(asked)],
  ask: (asked) => [duePrompt(asked)],
  session: (asked) => [aimPrompt(asked), ...sureOfAim(asked)],
  extend: extendPrompts,
  close: ({ motion, asking, by }) =>
    motion
      ? [sureIf(isOn(motion) && asking?.state === 'open', by.words.motions.asks.sureClosed(motion.number), by)]
      : [],
  change: changePrompts,
  point: pointQuestions,
  replaces: (asked) => [...otherPrompt(asked), ...sureLinked(asked, 'replaces')],
  extends: (asked) => [...otherPrompt(asked), ...sureLinked(asked, 'extends')],
  with: ({ all, by: { words } }) => [
    motionPrompt('other', words.motions.asks.other, { codes: all.motions.map(({ number }) => number) }),
  ],
  withdraw: ({ motion, by }) =>
    motion ? [sureIf(isOn(motion), by.words.motions.asks.sureWithdrawn(motion.number), by)] : [],
}

const isOn = ({ state }: Motion): boolean => state === 'registered' || state === 'asked'

/** Whether somebody is sure: nothing to be asked where it will be refused anyway, or is over meanwhile. */
const sureIf = (asked: boolean, label: string, by: Actor): Prompt => ({
  ...yesOrNo('sure', label, by),
  required: asked,
})

/** The question for a motion's number. */
export const motionPrompt = (
  id: string,
  { label, hint }: Pick<Prompt, 'label' | 'hint'>,
  more: Partial<Prompt>,
): Prompt => ({ id, kind: 'motion', required: true, label, hint, before: null, ...more })

const optional = (prompt: Prompt, marks: readonly string[], last?: string): Prompt => ({
  ...prompt,
  required: false,
  marks,
  ...(last === undefined ? {} : { before: { value: last, label: last }, proposed: true }),
})

function newMotion({ plan, home, all, by, powers, args }: Motioning): readonly Prompt[] {
  const { asks } = by.words.motions
  const { marks } = asks
  const patterns = motionNumbers(plan)
  const [example = 'AN/1311/2021'] = patterns.map(numberLike)
  const date = (id: 'day' | 'session', more: Partial<Prompt>): Prompt => ({
    id,
    kind: 'date',
    required: false,
    ...asks[id],
    before: null,
    today: home.today,
    marks: marks[id],
    ...more,
  })
  const next = plan.sessions.filter((session) => session > home.today).toSorted()[0]
  return [
    motionPrompt(
      'no',
      { label: asks.no.label, hint: asks.no.hint(example) },
      { codes: all.motions.map(({ number }) => number), patterns, marks: marks.no },
    ),
    { ...textPrompt('title', asks.title, longest.title), marks: marks.title },
    optional(textPrompt('groups', asks.groups, longest.groups), marks.groups),
    date('day', { since: dayOf(powers.now(), powers.city.zone), latest: home.today }),
    {
      ...optional(textPrompt('committee', asks.committee, longest.short), marks.committee, plan.committee),
      isCommittee: true,
    },
    date('session', {
      ...(args['day'] ? { earliest: args['day'] } : {}),
      ...(next === undefined ? {} : { before: { value: next, label: by.say.day(next) }, proposed: true }),
    }),
    // An item may be no more than a number.
    { ...optional(textPrompt('item', asks.item, longest.short), marks.item), kind: 'filter' },
    { ...textPrompt('points', asks.points, longest.points), marks: marks.points },
  ]
}

/** Of each point that was given: by which measures it is answered, and which office leads. */
function points(asked: Motioning): readonly Prompt[] {
  return splitPoints(asked.args['points'] ?? '').flatMap((text, at) => {
    const no = at + 1
    const measures = asked.args[`measures ${no}`] ?? ''
    const { marksOf } = asked.by.words.motions.asks
    return [
      { ...measuresOfPoint(asked, no, text), marks: marksOf.measures(no) },
      { ...leadOfPoint(asked, no, usualLead(asked, measures), `lead ${no}`), marks: marksOf.lead(no) },
    ]
  })
}

function duePrompt({ plan, home, motion, args, by, powers }: Motioning): Prompt {
  const { asks } = by.words.motions
  const own: Day | null = motion ? motion.session : (args['session'] ?? '') || null
  const committee = motion ? motion.committee : (args['committee'] ?? '') || null
  const { now, calendar } = powers
  const session = aimOf(powers, plan, { session: own, committee })
  const due = motionDue({ now: now(), session, rules: plan.schedule, calendar }, own)
  return {
    id: 'due',
    kind: 'date',
    required: false,
    ...asks.due,
    before: { value: due, label: by.say.day(due) },
    proposed: true,
    today: home.today,
    deadline: deadlineFor({ now: now(), session, rules: plan.schedule, calendar }),
    marks: asks.marks.due,
  }
}

/** Until when there is more time; and whether it is to be so although the paper then comes later than it is wanted. */
function extendPrompts({ home, plan, motion, asking, args, by, powers }: Motioning): readonly Prompt[] {
  const { asks } = by.words.motions
  const required = motion?.state === 'asked' && asking !== null && asking.state !== 'closed'
  const until: Prompt = { id: 'due', kind: 'date', required, ...asks.extend, before: null, today: home.today }
  if (!required) return [until]
  const { due } = args
  const { calendar, now } = powers
  const extended = due === undefined ? undefined : extendMotion(asking, due, plan.schedule, calendar, now())
  if (!extended?.ok || asking.session === null) return [until]
  const [wanted, ready] = [
    paperDueFor(asking.session, plan.schedule, calendar),
    dayOf(extended.value.paperDue, calendar.zone),
  ]
  if (ready <= wanted) return [until]
  return [until, yesOrNo('sure', asks.sureLate(by.say.day(ready), by.say.day(wanted)), by)]
}

function aimPrompt({ home, plan, motion, powers, by }: Motioning): Prompt {
  const next = motion && aimOf(powers, plan, { ...motion, session: null })
  return {
    id: 'date',
    kind: 'date',
    required: true,
    ...by.words.motions.asks.aim,
    before: next ? { value: next, label: by.say.day(next) } : null,
    ...(next && { proposed: true as const }),
    today: home.today,
  }
}

/** The earlier motion need not be known here. */
function otherPrompt({ plan, by: { words } }: Motioning): readonly Prompt[] {
  return [motionPrompt('other', words.motions.asks.other, { codes: [], patterns: motionNumbers(plan) })]
}

/** Whoever replaces what is being asked about ends that, and a number that nobody registered may be a slip. */
function sureLinked(asked: Motioning, kind: MotionLinkKind): readonly Prompt[] {
  const { motion, all, args, by } = asked
  const { other } = args
  if (!motion || other === undefined || notLinkable(asked, motion, kind)) return []
  const { asks } = by.words.motions
  const earlier = all.motions.find(({ number }) => number === other)
  if (!earlier) return [yesOrNo('sure', asks.sureUnknown(other), by)]
  return kind === 'replaces' && earlier.state === 'asked'
    ? [yesOrNo('sure', asks.sureReplaced(motion.number, other), by)]
    : []
}
