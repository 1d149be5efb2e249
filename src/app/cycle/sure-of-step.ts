import type { PlanSettings } from '#domain/city.ts'
import { hasReached, type PlanStep, stepKind } from '#domain/plan-stage.ts'
import { lastStep } from '#domain/reporting.ts'
import type { Actor } from '#app/contracts/actor.ts'
import { codesOf, sharesOf } from '#app/cycle/cadence-news.ts'
import { carriedMeasures } from '#app/cycle/carried-measures.ts'
import { consequences } from '#app/cycle/step-consequences.ts'
import type { Powers } from '#app/powers.ts'
import { readBook } from '#app/rounds/round-book.ts'

type Reading = Pick<Powers, 'store' | 'city' | 'now' | 'calendar'>

/**
 * What is asked before measures go on in a plan that is not approved: how many, and whom that concerns; null where none
 * does, or the plan is approved.
 */
export async function sureToCarry(
  powers: Reading,
  plan: PlanSettings,
  into: PlanSettings,
  steps: readonly PlanStep[],
  { words: { cycle }, say }: Actor,
): Promise<string | null> {
  const last = lastStep(steps, into.code)
  if (last && hasReached(last.stage, 'approved') && last.stage !== 'superseded') return null
  const [book, there] = [await readBook(powers, plan.code), await readBook(powers, into.code)]
  const measures = carriedMeasures(book, there, into).map(([measure]) => measure)
  if (measures.length === 0) return null
  const people = [...sharesOf(book, measures).keys()].map(({ name }) => name)
  return [
    cycle.notApproved(into.name, last ? cycle.stages[last.stage] : null),
    cycle.wouldCarry(measures.length, into.name, say.list(codesOf(measures))),
    ...(people.length === 0 ? [] : [cycle.concerns(say.list(people))]),
  ].join(' ')
}

/**
 * What is asked before a step by which the plan, or one that waits for it, begins or ends to report: what follows, and
 * what does not go along by itself; null where none does.
 */
export async function sureToTurn(
  powers: Reading,
  plan: PlanSettings,
  step: PlanStep,
  steps: readonly PlanStep[],
  by: Actor,
): Promise<string | null> {
  const { cycle } = by.words
  const { plans } = await consequences(powers, plan, steps, [...steps, step])
  const turned = plans.filter(({ isTurned }) => isTurned)
  if (turned.length === 0) return null
  const there = await readBook(powers, plan.code)
  const isBack = stepKind(step.was, step.stage) === 'back'
  const behind = isBack ? [] : turned.filter((each) => each.plan.code !== plan.code)
  return [
    isBack && step.was !== null
      ? cycle.backFrom(plan.name, cycle.stages[step.was], cycle.stages[step.stage])
      : cycle.wouldBe(plan.name, cycle.stages[step.stage]),
    ...turned.flatMap((each) => each.lines(by)),
    ...behind.flatMap((each) => {
      const { length } = carriedMeasures(each.book, there, plan)
      return length === 0 ? [] : [cycle.staysBehind(length, each.plan.code, plan.code)]
    }),
  ].join(' ')
}
