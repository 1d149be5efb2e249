import type { PlanSettings } from '#domain/city.ts'
import { nextStages } from '#domain/plan-stage.ts'
import { lastStep } from '#domain/reporting.ts'
import type { Block } from '#report/block.ts'
import { heading, list, paragraph } from '#report/build.ts'
import type { Actor } from '#app/contracts/actor.ts'
import { ownPlans } from '#app/cycle/own-plans.ts'
import { reportingLine } from '#app/cycle/reporting-line.ts'
import { roundLines } from '#app/cycle/round-lines.ts'
import { stepDetails, stepLine } from '#app/cycle/step-line.ts'
import { allowed } from '#app/people/allowed.ts'
import type { Powers } from '#app/powers.ts'
import { readBook } from '#app/rounds/round-book.ts'

type Showing = Pick<Powers, 'store' | 'city' | 'now' | 'calendar'>

/** Every plan of the city, or one with its history: its stage since when and by which paper, what follows from it, and the next step. */
export async function planBlocks(powers: Showing, code: string | undefined, by: Actor): Promise<readonly Block[]> {
  const plans = ownPlans(powers.city)
  const only = plans.find((plan) => plan.code === code)
  if (only) return oneBlocks(powers, only, by, true)
  const all = await Promise.all(inFileOrder(plans).map((plan) => oneBlocks(powers, plan, by, false)))
  return [heading(3, by.words.cycle.title), ...all.flat()]
}

/** The plan that is meant goes first elsewhere; here they stand by their codes. */
const inFileOrder = (plans: readonly PlanSettings[]): readonly PlanSettings[] =>
  plans.toSorted((a, b) => a.code.localeCompare(b.code, 'de'))

async function oneBlocks(powers: Showing, plan: PlanSettings, by: Actor, history: boolean): Promise<readonly Block[]> {
  const { words, say } = by
  const { cycle } = words
  const [steps, book] = [await powers.store.planSteps.all(), await readBook(powers, plan.code)]
  const last = lastStep(steps, plan.code)
  const named = `${plan.code} ${plan.name}`
  const stands = last ? cycle.stands(named, cycle.stages[last.stage], say.day(last.on)) : cycle.unsaid(named)
  const next = last ? nextStages(last.stage) : []
  const mayRecord = allowed(book, by, 'manage-measures', plan.code)
  const first = next[0] ?? (last ? undefined : 'concept')
  return [
    paragraph({ type: 'strong', children: [{ type: 'text', value: stands }] }),
    list(
      ...(last && !history ? stepDetails(last, powers.city, by) : []),
      reportingLine(plan, powers.city, steps, by),
      ...roundLines(powers, plan, book, steps, by),
      ...(next.length > 0 ? [cycle.next(say.list(next.map((stage) => cycle.stages[stage])))] : []),
      ...(mayRecord && first !== undefined
        ? [cycle.record(cycle.example(plan.code, cycle.stages[first].split(' ').at(-1) ?? ''))]
        : []),
    ),
    ...(history && steps.some((step) => step.plan === plan.code)
      ? [
          paragraph(cycle.history),
          list(
            ...steps
              .filter((step) => step.plan === plan.code)
              .map((step) => stepLine(step, powers.city, book.directory.people, by)),
          ),
        ]
      : []),
  ]
}
