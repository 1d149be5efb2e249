import type { City, PlanSettings } from '#domain/city.ts'
import type { Day } from '#domain/instant.ts'
import { planStages, type PlanStage, type StepKind } from '#domain/plan-stage.ts'
import { choicePrompt } from '#app/chat/choice-prompt.ts'
import { textPrompt } from '#app/chat/text-prompt.ts'
import type { Actor } from '#app/contracts/actor.ts'
import type { Args } from '#app/contracts/args.ts'
import type { Prompt } from '#app/contracts/prompt.ts'
import { paperPrompt } from '#app/cycle/paper-prompt.ts'
import type { ReleasedPaper } from '#app/cycle/released-papers.ts'
import { whomPrompts } from '#app/cycle/whom-prompt.ts'
import type { RoundBook } from '#app/rounds/round-book.ts'

interface StepAsking {
  readonly city: City
  readonly plans: readonly PlanSettings[]
  /** The one that is meant. */
  readonly plan: PlanSettings
  readonly book: RoundBook
  readonly args: Args
  readonly stage: PlanStage | undefined
  /** Where the step leads, as far as that is known. */
  readonly kind: StepKind
  /** Whether it can be taken as it is said: only then more is asked about it. */
  readonly isPossible: boolean
  /** The released papers that a step may name. */
  readonly papers: readonly ReleasedPaper[]
}

const longest = 500

const yearBefore = (day: Day): Day => Temporal.PlainDate.from(day).subtract({ years: 1 }).add({ days: 1 }).toString()

/** What the command `plan` asks for: `MP schritt abgestimmt am 12.3. mit Dezernat IX vorlage 0815/2027`, `DP fortschreiben MP`. */
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

/** With which paper, on which day, with whom, past which stages and why; in a line, in any order. */
function howTaken(asking: Omit<StepAsking, 'plans'>, by: Actor): readonly Prompt[] {
  const { city, plan, book, args, stage, kind, isPossible, papers } = asking
  const { asks } = by.words.cycle
  const { today } = book
  const byCommittee = stage === 'submitted' || stage === 'approved'
  return [
    paperPrompt({ plan, papers, required: byCommittee && isPossible }, by),
    {
      id: 'date',
      kind: 'date',
      required: false,
      ...asks.on,
      before: null,
      today,
      since: yearBefore(today),
      onlyIfNamed: true,
    },
    ...whomPrompts({ city, plan, book }, stage, by).map((prompt) => ({ ...prompt, required: isPossible })),
    choicePrompt('skipping', asks.skipping, [{ value: 'yes', label: asks.anyway }], {
      required: false,
      onlyIfNamed: true,
    }),
    ...reasonPrompt(kind, args, by),
    { ...textPrompt('note', asks.note, longest), required: false, marks: [...asks.noteMarks] },
  ]
}

/** Back only with a reason; past a stage only where that is wanted, and why. Whoever says more than is needed is heard. */
function reasonPrompt(kind: StepKind, args: Args, { words: { cycle } }: Actor): readonly Prompt[] {
  const { asks } = cycle
  const skips = args['skipping'] === 'yes'
  if (kind !== 'back' && !skips) return []
  const isNeeded = kind === 'back' || kind === 'skipping'
  const prompt = { ...textPrompt('reason', asks.reason, longest), marks: [...asks.reasonMarks] }
  return [isNeeded ? prompt : { ...prompt, required: false, takesRest: true }]
}
