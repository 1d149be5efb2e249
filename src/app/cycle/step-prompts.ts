import type { PlanSettings } from '#domain/city.ts'
import type { Day } from '#domain/instant.ts'
import { planStages, type StepKind } from '#domain/plan-stage.ts'
import { choicePrompt } from '#app/chat/choice-prompt.ts'
import type { Actor } from '#app/contracts/actor.ts'
import type { Args } from '#app/contracts/args.ts'
import type { Choice, Prompt } from '#app/contracts/prompt.ts'
import type { ReleasedPaper } from '#app/cycle/released-papers.ts'

interface StepAsking {
  readonly plans: readonly PlanSettings[]
  readonly args: Args
  /** Where the step leads, as far as that is known. */
  readonly kind: StepKind
  readonly today: Day
  /** The released papers that a step may name. */
  readonly papers: readonly ReleasedPaper[]
}

const yearBefore = (day: Day): Day => Temporal.PlainDate.from(day).subtract({ years: 1 }).add({ days: 1 }).toString()

/** What the command `plan` asks for: `MP schritt abgestimmt am 12.3. vorlage 0815/2027`, `DP fortschreiben MP`. */
export function stepPrompts({ plans, ...asking }: StepAsking, by: Actor): readonly Prompt[] {
  const { args } = asking
  const { action } = args
  const { cycle } = by.words
  const { asks } = cycle
  const named = plans.map(({ code, name }) => ({ value: code, label: `${code} ${name}`, also: [code, name] }))
  const isStep = action === 'step'
  const which = choicePrompt('plan', asks.plan, named, {
    required: (isStep || action === 'continue') && plans.length > 1,
    onlyIfNamed: true,
  })
  const acts = Object.entries(cycle.actions).map(([value, label]) => ({ value, label }))
  const act = choicePrompt('action', { label: by.words.questions.action.label, hint: null }, acts, {
    required: false,
    onlyIfNamed: true,
  })
  if (action === 'continue') {
    const others = named.filter(({ value }) => value !== args['plan'])
    return [which, act, choicePrompt('following', asks.following, others), ...howTaken(asking, by)]
  }
  return isStep ? [which, act, stagePrompt(by), ...howTaken(asking, by)] : [which, act]
}

function stagePrompt({ words: { cycle } }: Actor): Prompt {
  const { asks, stages, also } = cycle
  return choicePrompt(
    'stage',
    asks.stage,
    planStages.map((value) => ({ value, label: stages[value], also: also[value] })),
  )
}

/** On which day, past which stages, with which paper and why. */
function howTaken({ args, kind, today, papers }: Omit<StepAsking, 'plans'>, by: Actor): readonly Prompt[] {
  const { asks } = by.words.cycle
  const text = { kind: 'text', before: null, limit: 500 } as const
  return [
    { id: 'date', kind: 'date', required: false, ...asks.on, before: null, today, since: yearBefore(today) },
    choicePrompt('skipping', asks.skipping, [{ value: 'yes', label: asks.anyway }], {
      required: false,
      onlyIfNamed: true,
    }),
    choicePrompt('with', asks.paper, withWhat(papers, by), { required: false, onlyIfNamed: true }),
    ...whichPaper(args, papers, by),
    ...(needsReason(kind, args)
      ? [{ id: 'reason', ...text, required: true, ...asks.reason, marks: [...asks.reasonMarks] }]
      : []),
    { id: 'note', ...text, required: false, ...asks.note, marks: [...asks.noteMarks] },
  ]
}

/** A paper of the council by its number; one of ours, once there is any. */
const withWhat = (papers: readonly ReleasedPaper[], { words: { cycle } }: Actor): readonly Choice[] => [
  { value: 'paper', label: cycle.asks.paperMark },
  ...(papers.length === 0 ? [] : [{ value: 'ours', label: cycle.asks.oursMark, also: cycle.asks.oursMarks }]),
]

function whichPaper(args: Args, papers: readonly ReleasedPaper[], { words: { cycle } }: Actor): readonly Prompt[] {
  const { asks } = cycle
  if (args['with'] === 'paper') return [{ id: 'number', kind: 'code', required: true, ...asks.number, before: null }]
  if (args['with'] !== 'ours') return []
  const choices = papers.map(({ id, plan, label, number }): Choice => {
    const { motion, code } = plan
    const name = motion ? motion.number : `${code} ${label}`
    return {
      value: id,
      label: name,
      also: [...(motion ? [] : [`${label} ${code}`, label]), ...(number ?? '').split(' ')],
    }
  })
  return [choicePrompt('ours', asks.ours, choices)]
}

/** Back only with a reason; past a stage only where that is wanted, and why. */
const needsReason = (kind: StepKind, args: Args): boolean =>
  kind === 'back' || (kind === 'skipping' && args['skipping'] === 'yes')
