import type { PlanSettings } from '#domain/city.ts'
import { isAsked } from '#domain/measure.ts'
import { nextRound, type RoundPlanning } from '#domain/next-round.ts'
import type { PlanStep } from '#domain/plan-stage.ts'
import { isReporting, reportingOf } from '#domain/reporting.ts'
import type { Actor } from '#app/contracts/actor.ts'
import type { Powers } from '#app/powers.ts'
import type { RoundBook } from '#app/rounds/round-book.ts'

/** What becomes of a plan's rounds: the open one is finished, the next one is planned, or will be by the coming tick. */
export function roundLines(
  { calendar, now }: Pick<Powers, 'calendar' | 'now'>,
  plan: PlanSettings,
  book: Pick<RoundBook, 'round' | 'rounds' | 'measures'> & Pick<RoundPlanning, 'begins'>,
  steps: readonly PlanStep[],
  { words, say }: Pick<Actor, 'words' | 'say'>,
): readonly string[] {
  const { cycle } = words
  const { round, rounds } = book
  const known = rounds.find(({ state, kind }) => state === 'planned' && kind === 'regular')
  if (!isReporting(reportingOf(plan, steps)))
    return [
      ...(round?.state === 'open' ? [cycle.lastRound(round.label, say.instant(round.closes))] : []),
      ...(known ? [cycle.stillAsked(known.label, say.instant(known.opens))] : []),
    ]
  if (known) return [cycle.nextRound(known.label, say.instant(known.opens))]
  if (round?.state === 'open' && round.kind === 'regular') return [cycle.openRound(round.label, say.instant(round.due))]
  return comingLines({ calendar, now }, plan, book, { words, say })
}

/** The round that is planned by the coming tick, if there is anything to ask about. */
function comingLines(
  { calendar, now }: Pick<Powers, 'calendar' | 'now'>,
  plan: PlanSettings,
  { rounds, measures, begins }: Pick<RoundBook, 'rounds' | 'measures'> & Pick<RoundPlanning, 'begins'>,
  { words: { cycle, questions }, say }: Pick<Actor, 'words' | 'say'>,
): readonly string[] {
  const { schedule: rules, sessions, cancelledSessions = [] } = plan
  const planned = nextRound({ rules, sessions, cancelledSessions, calendar, rounds, now: now(), begins })
  const nothing = measures.some(isAsked) ? [] : [cycle.nothingToAsk(plan.name, plan.code)]
  if (!planned) return nothing
  const { period, dates } = planned
  if (dates.opens > now()) return [cycle.nextRound(period.label, say.instant(dates.opens)), ...nothing]
  return nothing.length > 0 ? nothing : [questions.opensAtOnce(period.label)]
}
