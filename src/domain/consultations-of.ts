import type { Consultation, ConsultationRole } from '#domain/consultation.ts'
import type { Day } from '#domain/instant.ts'
import type { InterimReport } from '#domain/interim-report.ts'
import { belongsIn, type Level } from '#domain/level.ts'

/** A committee that gets this paper; its session may not be known yet. */
export interface ConsultationFacts {
  readonly committee: string
  readonly day: Day | null
  readonly role: ConsultationRole
  readonly level: Level
}

/** The way of a paper through the committees, in the city's order; the plan's committee takes note if nothing else is said. */
export function consultationsOf({
  plan,
  round,
  level,
}: Pick<InterimReport, 'plan' | 'round' | 'level'>): readonly ConsultationFacts[] {
  const { consultations = [] } = plan.paper
  if (consultations.length === 0) return [{ committee: plan.committee, day: round.session, role: 'notice', level }]
  return consultations.map((one) => ({
    committee: one.committee,
    day: sessionOf(one, round.session),
    role: one.role,
    level: one.part !== null && belongsIn(level, one.part) ? one.part : level,
  }))
}

// A committee that does not meet this near the plan's session is not on the way of the same paper.
const nearest = 62

/** The session nearest to the plan's, the later one of two; null when there is none within two months. */
function sessionOf({ sessions }: Consultation, planned: Day | null): Day | null {
  if (sessions.length === 0 || planned === null) return planned
  const [first] = sessions
    .map((day) => ({ day, away: daysBetween(planned, day) }))
    .filter(({ away }) => Math.abs(away) <= nearest)
    .toSorted((a, b) => Math.abs(a.away) - Math.abs(b.away) || b.away - a.away)
  return first?.day ?? null
}

const daysBetween = (from: Day, to: Day): number =>
  Temporal.PlainDate.from(from).until(Temporal.PlainDate.from(to)).days
