import type { PlanSettings } from '#domain/city.ts'
import { fileSessions, hasLostSession, motionSessions, nearerSessions } from '#domain/file-sessions.ts'
import type { Day } from '#domain/instant.ts'
import { moveMotion } from '#domain/move-motion.ts'
import { moveSession } from '#domain/move-session.ts'
import { accepted, type Outcome } from '#domain/outcome.ts'
import type { Round } from '#domain/round.ts'
import { paperStanding } from '#app/papers/paper-standing.ts'
import type { Powers } from '#app/powers.ts'
import type { RoundBook } from '#app/rounds/round-book.ts'

/** A round whose session the city's file and calendar now have otherwise. */
export interface FileMove {
  readonly plan: PlanSettings
  readonly round: Round
  /** Null: the session is cancelled, and no other one is known. */
  readonly session: Day | null
  readonly outcome: Outcome<Round>
}

type Planning = Pick<Powers, 'store' | 'now' | 'calendar'>

/** The first round of a plan for which another session is known than it counts on, and what comes of following it. */
export async function fileMove(powers: Planning, plan: PlanSettings, book: RoundBook): Promise<FileMove | undefined> {
  const { round, next, today } = book
  const present = round?.kind === 'regular' && (round.state === 'open' || isAhead(round, today)) ? round : null
  for (const each of [present, next]) {
    if (each?.kind !== 'regular') continue
    const move = await moveOf(each, powers, plan)
    if (move) return move
  }
  return undefined
}

/** One without a session counts on none only while it is assumed; else it has lost it, and waits for another. */
const isAhead = ({ session, fileSession }: Round, today: Day): boolean =>
  session === null ? fileSession !== null : session >= today

async function moveOf(round: Round, powers: Planning, plan: PlanSettings): Promise<FileMove | undefined> {
  const sessions = plan.motion ? motionSessions(round, plan) : fileSessions(round, plan)
  const nearer = plan.motion ? [] : nearerSessions(round, plan)
  if (sessions.length === 0 && nearer.length === 0)
    return hasLostSession(round, plan)
      ? { plan, round, session: null, outcome: accepted({ ...round, session: null }) }
      : undefined
  const { released } = await paperStanding(powers, round)
  const { calendar } = powers
  const to = (session: Day): FileMove => {
    const move = { round, session, rules: plan.schedule, calendar, now: powers.now(), released }
    return { plan, round, session, outcome: plan.motion ? moveMotion(move) : moveSession(move) }
  }
  const moves = sessions.map(to)
  return [...nearer.map(to), ...moves].find(({ outcome }) => outcome.ok) ?? moves[0]
}
