import type { PlanSettings } from '#domain/city.ts'
import type { Measure } from '#domain/measure.ts'
import { openRound } from '#domain/open-round.ts'
import { stepInstants } from '#domain/reminder.ts'
import type { Request } from '#domain/request.ts'
import type { Round } from '#domain/round.ts'
import type { Powers } from '#app/powers.ts'
import type { RoundBook } from '#app/rounds/round-book.ts'

/** Requests about measures that are asked now; the reminders that would be behind already are not sent any more. */
export function newRequests(
  powers: Pick<Powers, 'now' | 'newId' | 'calendar'>,
  plan: PlanSettings,
  book: RoundBook,
  round: Round,
  measures: readonly Measure[],
): readonly Request[] {
  const leads = new Map(measures.map((measure) => [measure.id, book.chain(measure).lead?.id ?? null]))
  const past = stepInstants(round, round.due, plan.reminders, powers.calendar).filter((at) => at <= powers.now())
  return openRound({ round, measures, leads, newId: powers.newId }).map((request) => ({
    ...request,
    step: past.length,
    remindedAt: powers.now(),
  }))
}
