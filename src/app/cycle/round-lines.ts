import type { PlanSettings } from '#domain/city.ts'
import { nextRound } from '#domain/next-round.ts'
import type { PlanStep } from '#domain/plan-stage.ts'
import { isReporting, reportingOf } from '#domain/reporting.ts'
import type { Actor } from '#app/contracts/actor.ts'
import type { Powers } from '#app/powers.ts'
import type { RoundBook } from '#app/rounds/round-book.ts'

/** What becomes of a plan's rounds: the open one is finished, the next one is planned, or will be by the coming tick. */
export function roundLines(
  { calendar, now }: Pick<Powers, 'calendar' | 'now'>,
  plan: PlanSettings,
  book: Pick<RoundBook, 'round' | 'rounds'>,
  steps: readonly PlanStep[],
  { words: { cycle }, say }: Pick<Actor, 'words' | 'say'>,
): readonly string[] {
  const { round, rounds } = book
  const known = rounds.find(({ state, kind }) => state === 'planned' && kind === 'regular')
  if (!isReporting(reportingOf(plan, steps)))
    return [
      ...(round?.state === 'open' ? [cycle.lastRound(round.label, say.instant(round.closes))] : []),
      ...(known ? [cycle.stillAsked(known.label, say.instant(known.opens))] : []),
    ]
  if (known) return [cycle.nextRound(known.label, say.instant(known.opens))]
  const { schedule: rules, sessions, cancelledSessions = [] } = plan
  const planned = nextRound({ rules, sessions, cancelledSessions, calendar, rounds, now: now() })
  return planned ? [cycle.nextRound(planned.period.label, say.instant(planned.dates.opens))] : []
}
