import type { GapInput } from '#domain/gaps.ts'
import { holdersOf } from '#domain/role-holders.ts'

type PlanGap =
  | 'no-coordinator'
  | 'few-releasers'
  | 'no-liaison-place'
  | 'no-non-public-place'
  | 'steps-outside-hours'
  | 'free-days-end'

/** What is missing for the plan as a whole: people in their roles, channels, times and free days. */
export function planGaps({
  city,
  plan,
  directory,
  today,
  answering,
  liaisonPlaces,
  nonPublicPlaces,
}: GapInput): Record<PlanGap, readonly string[]> {
  const releasers = new Set(
    (['releaser', 'cdo'] as const).flatMap((role) => holdersOf(directory, today, plan.code, role)),
  )
  const once = city.freeDays.flatMap((rule) => (rule.kind === 'once' ? [rule.day] : [])).toSorted()
  const last = once.at(-1)
  const { from, until } = city.hours
  return {
    'no-coordinator': holdersOf(directory, today, plan.code, 'coordinator').length === 0 ? [plan.code] : [],
    'few-releasers': releasers.size < 2 ? [String(releasers.size)] : [],
    'no-liaison-place': liaisonPlaces === 0 ? [plan.code] : [],
    'no-non-public-place': nonPublicPlaces === 0 ? [plan.code] : [],
    'steps-outside-hours': plan.reminders.map(({ at }) => at).filter((at) => at < from || at >= until),
    'free-days-end': last !== undefined && answering && last < answering.until ? [last] : [],
  }
}
