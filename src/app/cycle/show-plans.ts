import type { PlanSettings } from '#domain/city.ts'
import { nextStages, type PlanStep } from '#domain/plan-stage.ts'
import { lastStep } from '#domain/reporting.ts'
import type { Block } from '#report/block.ts'
import { heading, list, paragraph, strong } from '#report/build.ts'
import type { Actor } from '#app/contracts/actor.ts'
import { beginsAfter } from '#app/cycle/begins-after.ts'
import { namesOfPapers } from '#app/cycle/names-of-papers.ts'
import { ownPlans } from '#app/cycle/own-plans.ts'
import { reportingLine } from '#app/cycle/reporting-line.ts'
import { roundLines } from '#app/cycle/round-lines.ts'
import { stepDetails, stepLine, type StepNames } from '#app/cycle/step-line.ts'
import { allowed } from '#app/people/allowed.ts'
import type { Powers } from '#app/powers.ts'
import { readBook, type RoundBook } from '#app/rounds/round-book.ts'

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
  const { cycle } = by.words
  const [steps, book] = [await powers.store.planSteps.all(), await readBook(powers, plan.code)]
  const own = steps.filter((step) => step.plan === plan.code)
  const names = { plans: powers.city.plans, papers: await namesOfPapers(powers, own, by) }
  const last = lastStep(steps, plan.code)
  const named = `${plan.code} ${plan.name}`
  const stands = last ? cycle.stands(named, cycle.stages[last.stage], by.say.day(last.on)) : cycle.unsaid(named)
  const mayRecord = allowed(book, by, 'manage-measures', plan.code)
  return [
    paragraph(strong(stands)),
    list(
      ...(last && !history ? stepDetails(last, names, by) : []),
      reportingLine(plan, powers.city, steps, by),
      ...roundLines(powers, plan, { ...book, begins: await beginsAfter(powers, plan) }, steps, by),
      ...nextLines(plan, last, mayRecord, by),
    ),
    ...(history ? historyBlocks(own, names, book, by) : []),
  ]
}

/** The steps that come next, with the words that record one for those who may. */
function nextLines(
  { code }: PlanSettings,
  last: PlanStep | undefined,
  mayRecord: boolean,
  by: Actor,
): readonly string[] {
  const { cycle } = by.words
  const next = last ? nextStages(last.stage) : []
  const first = last ? next[0] : 'concept'
  return [
    ...(next.length > 0 ? [cycle.next(next.map((stage) => cycle.stages[stage]))] : []),
    ...(mayRecord && first ? [cycle.record(cycle.example(code, cycle.stages[first].split(' ').at(-1) ?? ''))] : []),
  ]
}

function historyBlocks(
  own: readonly PlanStep[],
  names: StepNames,
  { directory }: RoundBook,
  by: Actor,
): readonly Block[] {
  if (own.length === 0) return []
  return [paragraph(by.words.cycle.history), list(...own.map((step) => stepLine(step, names, directory.people, by)))]
}
