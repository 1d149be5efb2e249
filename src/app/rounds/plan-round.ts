import { accepted, type Outcome } from '#domain/outcome.ts'
import type { Decision } from '#app/contracts/decision.ts'
import { reply } from '#app/reply.ts'
import { fewDays } from '#app/rounds/few-days.ts'
import { plannedRound } from '#app/rounds/planned-round.ts'
import type { Running } from '#app/rounds/running.ts'
import { datesOf } from '#app/rounds/show-round.ts'

/** Plans the next round, or the planned one anew, for a session of the committee. */
export function planRound(running: Running): Outcome<Decision> {
  const planned = plannedRound(running)
  if (!planned.ok) return planned
  const round = planned.value
  const { next } = running.book
  return accepted({
    reply: reply(...datesOf(round, running.by), ...fewDays(round, running)),
    changes: [next ? { kind: 'round-changed', round, version: next.version } : { kind: 'round-planned', round }],
    messages: [],
  })
}
