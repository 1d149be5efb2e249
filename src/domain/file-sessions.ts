import type { Day } from '#domain/instant.ts'
import type { Round } from '#domain/round.ts'

/** How far a session can move, in days, and still be taken for the same one. */
const furthest = 60

/** When a committee meets, and when it does not though it was to. */
export interface KnownSessions {
  readonly sessions: readonly Day[]
  readonly cancelledSessions?: readonly Day[]
}

/**
 * The sessions that the city's file and calendar now name for a round, the likeliest first; none when they say the same
 * as when they were last followed, so that what was moved in chat since stays moved. A session that is no longer there
 * has moved to the nearest one that is named; one that is cancelled, if none is near, to the next one there is.
 */
export function fileSessions(round: Round, { sessions, cancelledSessions = [] }: KnownSessions): readonly Day[] {
  const { fileSession, session, periodFrom, periodTo } = round
  // It was cancelled while no other one was known, and takes place after all.
  if (fileSession !== null && sessions.includes(fileSession)) return session === null ? [fileSession] : []
  const inPeriod = sessions.filter((day) => periodFrom <= day && day <= periodTo)
  const was = fileSession ?? session
  if (was === null) return inPeriod.toSorted()
  const near = inPeriod.length > 0 ? inPeriod : sessions.filter((day) => daysBetween(was, day) <= furthest)
  const likely = near.toSorted((a, b) => daysBetween(was, a) - daysBetween(was, b) || a.localeCompare(b))
  const later = cancelledSessions.includes(was) ? sessions.filter((day) => day > was).toSorted() : []
  return [...new Set([...likely, ...later])]
}

/**
 * The same for the asking about a motion, whose statement may be for any session: only one that is cancelled has moved,
 * to the nearest one, if none is near to the next there is.
 */
export function motionSessions(
  { fileSession, session }: Round,
  { sessions, cancelledSessions = [] }: KnownSessions,
): readonly Day[] {
  if (fileSession === null) return []
  if (sessions.includes(fileSession)) return session === null ? [fileSession] : []
  if (!cancelledSessions.includes(fileSession)) return []
  const near = sessions
    .filter((day) => daysBetween(fileSession, day) <= furthest)
    .toSorted((a, b) => daysBetween(fileSession, a) - daysBetween(fileSession, b) || b.localeCompare(a))
  return [...new Set([...near, ...sessions.filter((day) => day > fileSession).toSorted()])]
}

/** Of a round that had to go beyond its period: the sessions before the one it follows, which are better once they are known. */
export const nearerSessions = (
  { fileSession, periodFrom, periodTo }: Round,
  { sessions }: KnownSessions,
): readonly Day[] =>
  fileSession !== null && fileSession > periodTo
    ? sessions.filter((day) => periodFrom <= day && day < fileSession).toSorted()
    : []

/** Whether a round counts on a session that does not take place, and nothing else is known to count on. */
export const hasLostSession = (
  { session, fileSession }: Round,
  { sessions, cancelledSessions = [] }: KnownSessions,
): boolean =>
  session !== null && session === fileSession && cancelledSessions.includes(session) && !sessions.includes(session)

const daysBetween = (from: Day, to: Day): number =>
  Math.abs(Temporal.PlainDate.from(from).until(Temporal.PlainDate.from(to)).days)
