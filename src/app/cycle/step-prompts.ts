import type { PlanSettings } from '#domain/city.ts'
import type { Day } from '#domain/instant.ts'
import { planStages, type StepKind } from '#domain/plan-stage.ts'
import { choicePrompt } from '#app/chat/choice-prompt.ts'
import type { Actor } from '#app/contracts/actor.ts'
import type { Args } from '#app/contracts/args.ts'
import type { Prompt } from '#app/contracts/prompt.ts'

interface StepAsking {
  readonly plans: readonly PlanSettings[]
  readonly args: Args
  /** Where the step leads, as far as that is known. */
  readonly kind: StepKind
  readonly today: Day
}

const yearBefore = (day: Day): Day => Temporal.PlainDate.from(day).subtract({ years: 1 }).add({ days: 1 }).toString()

/** What the command `plan` asks for: `MP schritt abgestimmt am 12.3. vorlage 0815/2027`. */
export function stepPrompts({ plans, args, kind, today }: StepAsking, by: Actor): readonly Prompt[] {
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
    return [which, act, choicePrompt('following', asks.following, others)]
  }
  return isStep ? [which, act, ...ofStep({ args, kind, today }, by)] : [which, act]
}

function ofStep({ args, kind, today }: Omit<StepAsking, 'plans'>, by: Actor): readonly Prompt[] {
  const { asks, stages, also } = by.words.cycle
  const choices = planStages.map((value) => ({ value, label: stages[value], also: also[value] }))
  const text = { kind: 'text', before: null, limit: 500 } as const
  return [
    choicePrompt('stage', asks.stage, choices),
    { id: 'date', kind: 'date', required: false, ...asks.on, before: null, today, since: yearBefore(today) },
    choicePrompt('skipping', asks.skipping, [{ value: 'yes', label: asks.anyway }], {
      required: false,
      onlyIfNamed: true,
    }),
    choicePrompt('with', asks.paper, [{ value: 'paper', label: asks.paperMark }], {
      required: false,
      onlyIfNamed: true,
    }),
    ...(args['with'] === 'paper'
      ? [{ id: 'number', kind: 'code', required: true, ...asks.number, before: null } as const]
      : []),
    ...(needsReason(kind, args)
      ? [{ id: 'reason', ...text, required: true, ...asks.reason, marks: [...asks.reasonMarks] }]
      : []),
    { id: 'note', ...text, required: false, ...asks.note, marks: [...asks.noteMarks] },
  ]
}

/** Back only with a reason; past a stage only where that is wanted, and why. */
const needsReason = (kind: StepKind, args: Args): boolean =>
  kind === 'back' || (kind === 'skipping' && args['skipping'] === 'yes')
