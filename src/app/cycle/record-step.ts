import type { PlanSettings } from '#domain/city.ts'
import type { Day } from '#domain/instant.ts'
import { accepted, type Outcome } from '#domain/outcome.ts'
import type { PlanStage, PlanStep } from '#domain/plan-stage.ts'
import { lastStep, plansUntil } from '#domain/reporting.ts'
import { takeStep } from '#domain/take-step.ts'
import { undoButton } from '#app/chat/undo-button.ts'
import type { Actor } from '#app/contracts/actor.ts'
import type { Change } from '#app/contracts/change.ts'
import type { Decision } from '#app/contracts/decision.ts'
import { ownPlans } from '#app/cycle/own-plans.ts'
import { hasCycle, reportingLine } from '#app/cycle/reporting-line.ts'
import { roundLines } from '#app/cycle/round-lines.ts'
import { withdrawnRounds } from '#app/cycle/withdrawn-rounds.ts'
import { holders } from '#app/people/holders.ts'
import { notice } from '#app/people/notice.ts'
import type { Powers } from '#app/powers.ts'
import { reply, replyWith } from '#app/reply.ts'
import { readBook } from '#app/rounds/round-book.ts'

export interface StepSaid extends Pick<PlanStep, 'number' | 'paper' | 'reason' | 'note' | 'following'> {
  readonly stage: PlanStage
  readonly on: Day
  readonly skipping: boolean
}

type Recording = Pick<Powers, 'store' | 'city' | 'now' | 'newId' | 'quietUntil' | 'calendar'>

/**
 * Records a step of a plan. Rounds that are planned and will not be asked any more are withdrawn with it; who coordinates
 * the plans that it concerns, and their CDO, are told when each of them reports from now on.
 */
export async function recordStep(
  powers: Recording,
  plan: PlanSettings,
  { skipping, ...said }: StepSaid,
  by: Actor,
): Promise<Outcome<Decision>> {
  const { store, city, now, newId } = powers
  const [steps, book] = [await store.planSteps.all(), await readBook(powers, plan.code)]
  const last = lastStep(steps, plan.code)
  const taken = takeStep(last, { ...said, skipping }, book.today)
  if (!taken.ok) return taken
  const at = now()
  const step: PlanStep = { ...said, id: newId(), plan: plan.code, was: taken.value, at, by: by.person.id }
  const after = [...steps, step]
  const withdrawn = await withdrawnRounds(powers, after)
  const concerned = concernedBy(powers, plan, after)
  const books = await Promise.all(concerned.map(async (each) => ({ each, own: await readBook(powers, each.code) })))
  const lines = ({ words, say }: Pick<Actor, 'words' | 'say'>): readonly string[] => [
    ...withdrawn.map(({ label }) => words.cycle.withdrawn(label)),
    ...books.flatMap(({ each, own }) => [
      reportingLine(each, city, after, { words, say }),
      ...roundLines(powers, each, without(own, withdrawn), after, { words, say }),
    ]),
  ]
  const told = new Map(
    books
      .flatMap(({ each, own }) => holders(own, each.code, 'coordinator', 'cdo'))
      .filter(({ id }) => id !== by.person.id)
      .map((person) => [person.id, person]),
  )
  const { stages, recorded } = by.words.cycle
  const undoing: readonly Change[] = [
    { kind: 'plan-step-undone', step: step.id, plan: plan.code, at },
    ...withdrawn.map((round): Change => ({ kind: 'round-planned', round })),
  ]
  return accepted({
    reply: replyWith(
      [undoButton(by.words)],
      [recorded(plan.name, stages[step.stage], by.say.day(step.on)), ...lines(by)].join(' '),
    ),
    changes: [
      { kind: 'plan-stepped', step, after: last?.id ?? null },
      ...withdrawn.map(({ id, version }): Change => ({ kind: 'round-withdrawn', round: id, version })),
    ],
    messages: [...told.values()].map((person) =>
      notice(powers, person, book.directory, (reader) =>
        reply(
          reader.words.cycle.told(plan.name, reader.words.cycle.stages[step.stage], reader.say.day(step.on)),
          ...lines(reader),
        ),
      ),
    ),
    undo: { act: 'plan-step', about: plan.name, changes: undoing },
  })
}

/** The plan itself, where its life says when it reports, and those that report until it has come so far. */
function concernedBy(
  { city }: Pick<Powers, 'city'>,
  plan: PlanSettings,
  steps: readonly PlanStep[],
): readonly PlanSettings[] {
  const until = plansUntil({ plans: ownPlans(city) }, plan.code).filter(({ code }) => code !== plan.code)
  return [...until, ...(hasCycle(plan, steps) ? [plan] : [])]
}

function without<B extends { readonly rounds: readonly { readonly id: string }[] }>(
  book: B,
  withdrawn: readonly { readonly id: string }[],
): B {
  return { ...book, rounds: book.rounds.filter(({ id }) => !withdrawn.some((each) => each.id === id)) }
}
