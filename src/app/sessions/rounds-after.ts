import { planWithSessions } from '#domain/plan-with-sessions.ts'
import type { Session } from '#domain/session.ts'
import { type FileMove, fileMove } from '#app/rounds/file-move.ts'
import { readBook } from '#app/rounds/round-book.ts'
import type { Scheduling } from '#app/sessions/scheduling.ts'

/** The rounds of all plans that go by another session once these entries are in the calendar. */
export async function roundsAfter(
  { powers, all }: Scheduling,
  sessions: readonly Session[],
): Promise<readonly FileMove[]> {
  const after = [...all.filter(({ id }) => !sessions.some((each) => each.id === id)), ...sessions]
  const moves = await Promise.all(
    powers.city.plans.map(async (plan) =>
      fileMove(powers, planWithSessions(plan, after), await readBook(powers, plan.code)),
    ),
  )
  return moves.flatMap((move) => move ?? [])
}
