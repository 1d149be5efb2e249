import type { PlanSettings } from '#domain/city.ts'
import type { PlanStep } from '#domain/plan-stage.ts'
import { isReporting, plansUntil, reportingOf } from '#domain/reporting.ts'
import type { Round } from '#domain/round.ts'
import type { Actor } from '#app/contracts/actor.ts'
import { beginsAfter } from '#app/cycle/begins-after.ts'
import { ownPlans } from '#app/cycle/own-plans.ts'
import { hasCycle, reportingLine } from '#app/cycle/reporting-line.ts'
import { roundLines } from '#app/cycle/round-lines.ts'
import { withdrawnRounds } from '#app/cycle/withdrawn-rounds.ts'
import type { Powers } from '#app/powers.ts'
import { readBook, type RoundBook } from '#app/rounds/round-book.ts'

/** A plan that a step concerns, as it is read before. */
export interface ConcernedPlan {
  readonly plan: PlanSettings
  readonly book: RoundBook
  /** Whether it reports from now on and did not before, or the other way round. */
  readonly isTurned: boolean
  /** How it reports from now on, and what becomes of its rounds. */
  lines(reader: Pick<Actor, 'words' | 'say'>): readonly string[]
}

export interface Consequences {
  readonly withdrawn: readonly Round[]
  readonly plans: readonly ConcernedPlan[]
}

/** What comes of a step of a plan for the reports on it and on those that wait for it. */
export async function consequences(
  powers: Pick<Powers, 'store' | 'city' | 'now' | 'calendar'>,
  of: PlanSettings,
  before: readonly PlanStep[],
  after: readonly PlanStep[],
): Promise<Consequences> {
  const { city } = powers
  const withdrawn = await withdrawnRounds(powers, after)
  const waiting = plansUntil({ plans: ownPlans(city) }, of.code).filter(({ code }) => code !== of.code)
  const plans = [...waiting, ...(hasCycle(of, after) ? [of] : [])]
  const read = await Promise.all(
    plans.map(async (plan): Promise<ConcernedPlan> => {
      const [book, begins] = [await readBook(powers, plan.code), await beginsAfter(powers, plan)]
      const gone = withdrawn.filter((round) => round.plan === plan.code)
      const rounds = book.rounds.filter((round) => !gone.includes(round))
      return {
        plan,
        book,
        isTurned: isReporting(reportingOf(plan, before)) !== isReporting(reportingOf(plan, after)),
        lines: (reader) => [
          ...gone.map(({ label }) => reader.words.cycle.withdrawn(label)),
          reportingLine(plan, city, after, reader),
          ...roundLines(powers, plan, { ...book, rounds, begins }, after, reader),
        ],
      }
    }),
  )
  return { withdrawn, plans: read }
}
