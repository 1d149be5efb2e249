import { moveSession } from '#domain/move-session.ts'
import type { Day } from '#domain/instant.ts'
import { accepted, type Outcome, refused } from '#domain/outcome.ts'
import type { Round } from '#domain/round.ts'
import { paperStanding } from '#app/papers/paper-standing.ts'
import type { RoundBook } from '#app/rounds/round-book.ts'
import type { Running } from '#app/rounds/running.ts'

interface Movable {
  readonly round: Round
  readonly released: boolean
}

/**
 * The round that a session moves, and how it is dated then: the one that is named; else the open one; else of the
 * closed one, while its session or its paper is still to come, and of the planned one that whose session is nearer.
 */
export async function movedRound(running: Running): Promise<Outcome<{ readonly from: Round; readonly to: Round }>> {
  const { powers, plan, day: session, label } = running
  const movable = await movableRounds(running)
  const found = label === undefined ? nearestTo(session, movable) : movable.find(({ round }) => round.label === label)
  if (!found && label !== undefined)
    return refused({ kind: 'round-over', label, others: movable.map(({ round }) => round.label) })
  if (!found) return refused({ kind: 'no-round' })
  const { round, released } = found
  const { calendar } = powers
  const outcome = moveSession({ round, session, rules: plan.schedule, calendar, now: powers.now(), released })
  return outcome.ok ? accepted({ from: round, to: outcome.value }) : outcome
}

async function movableRounds({ powers, book }: Running): Promise<readonly Movable[]> {
  const present = book.round?.kind === 'regular' ? await presentOne(powers, book, book.round) : []
  return [...present, ...(book.next ? [{ round: book.next, released: false }] : [])]
}

async function presentOne(powers: Running['powers'], { today }: RoundBook, round: Round): Promise<readonly Movable[]> {
  const { released } = await paperStanding(powers, round)
  const isOver = released && (round.session === null || round.session < today)
  return isOver ? [] : [{ round, released }]
}

function nearestTo(session: Day, movable: readonly Movable[]): Movable | undefined {
  const distance = ({ round }: Movable): number =>
    round.state === 'open' ? -1 : Math.abs(Date.parse(session) - Date.parse(round.session ?? round.periodTo))
  return movable.toSorted((a, b) => distance(a) - distance(b))[0]
}
