import type { Day } from '#domain/instant.ts'
import { moveSession } from '#domain/move-session.ts'
import { accepted, type Outcome, refused } from '#domain/outcome.ts'
import type { Round } from '#domain/round.ts'
import type { Decision } from '#app/contracts/decision.ts'
import { reply } from '#app/reply.ts'
import { moving, sayMoved } from '#app/rounds/moving.ts'
import type { RoundBook } from '#app/rounds/round-book.ts'
import type { Running } from '#app/rounds/running.ts'

/** Moves the committee's session of the open round, of the planned one, or of one whose paper is still to come. */
export function moveRound({ powers, plan, book, by, day: session }: Running): Outcome<Decision> {
  const round = roundOf(session, book)
  if (!round) return refused({ kind: 'no-round' })
  const { calendar } = powers
  const outcome = moveSession({ round, session, rules: plan.schedule, calendar, now: powers.now() })
  if (!outcome.ok) return outcome
  const effects = moving({ powers, plan, book, from: round, to: outcome.value, by: by.person.id })
  return accepted({ ...effects, reply: reply(...sayMoved(outcome.value, by)) })
}

/** The open round; else of a closed one whose session lies ahead and of the planned one the nearer. */
function roundOf(session: Day, { round, next, today }: RoundBook): Round | null {
  if (round?.state === 'open') return round
  const ahead = round?.kind === 'regular' && round.session !== null && round.session >= today ? round : null
  if (!ahead || !next) return ahead ?? next
  const distance = (one: Round): number => Math.abs(Date.parse(session) - Date.parse(one.session ?? one.periodTo))
  return distance(ahead) < distance(next) ? ahead : next
}
