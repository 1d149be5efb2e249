import type { Day } from '#domain/instant.ts'
import type { Round } from '#domain/round.ts'

/** How far a session can move, in days, and still be taken for the same one. */
const furthest = 60

/**
 * The sessions that the city's file now names for a round, the likeliest first; none when the file says the same as when
 * it was last followed, so that what was moved in chat since stays moved. A session that has left the file has moved to
 * the nearest one that is named.
 */
export function fileSessions(
  { fileSession, session, periodFrom, periodTo }: Round,
  sessions: readonly Day[],
): readonly Day[] {
  if (fileSession !== null && sessions.includes(fileSession)) return []
  const inPeriod = sessions.filter((day) => periodFrom <= day && day <= periodTo)
  const was = fileSession ?? session
  if (was === null) return inPeriod.toSorted()
  const near = inPeriod.length > 0 ? inPeriod : sessions.filter((day) => daysBetween(was, day) <= furthest)
  return near.toSorted((a, b) => daysBetween(was, a) - daysBetween(was, b) || a.localeCompare(b))
}

const daysBetween = (from: Day, to: Day): number =>
  Math.abs(Temporal.PlainDate.from(from).until(Temporal.PlainDate.from(to)).days)
