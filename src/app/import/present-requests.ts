import type { SeedRequest } from '#app/contracts/seed.ts'
import { askedSubjects } from '#app/import/asked-subjects.ts'
import type { Present } from '#app/import/present.ts'

/** The store's requests in the form in which files have them. */
export function presentRequests(present: Present): readonly SeedRequest[] {
  const { rounds, requests } = present
  const roundOf = new Map(rounds.map((round) => [round.id, round]))
  const measureOf = new Map(askedSubjects(present).map((measure) => [measure.id, measure]))
  return requests.flatMap((request) => {
    const round = roundOf.get(request.round)
    const measure = measureOf.get(request.subject)
    if (!round || !measure) return []
    const { party, state, due, step, remindedAt, reminders, reason, declinedBy, snoozedUntil, reopenedAt } = request
    const about = { plan: round.plan, round: round.label, measure: measure.code }
    return [{ ...about, party, state, due, step, remindedAt, reminders, reason, declinedBy, snoozedUntil, reopenedAt }]
  })
}
