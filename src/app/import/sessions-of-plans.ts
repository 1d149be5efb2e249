import type { City } from '#domain/city.ts'
import { isSessionOf, type Session } from '#domain/session.ts'
import type { Present } from '#app/import/present.ts'
import { committeesOf } from '#app/sessions/session-entries.ts'

/**
 * Of a calendar's sessions those of committees that a plan's papers or a motion go to, and those that the store has
 * already. Nobody asks for the others, and a city's calendar is full of them.
 */
export function sessionsOfPlans(
  sessions: readonly Session[],
  { plans }: Pick<City, 'plans'>,
  present: Pick<Present, 'sessions' | 'motions'>,
): readonly Session[] {
  const moved = present.motions.flatMap(({ motion }) => motion.committee ?? [])
  const committees = [...new Set([...plans.flatMap(committeesOf), ...moved])]
  const known = new Set(present.sessions.map(({ id }) => id))
  return sessions.filter(
    (session) => known.has(session.id) || committees.some((committee) => isSessionOf(committee, session)),
  )
}
