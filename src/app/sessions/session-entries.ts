import type { PlanSettings } from '#domain/city.ts'
import type { Day } from '#domain/instant.ts'
import { isSessionOf, type Session } from '#domain/session.ts'
import { sessionsOfCommittee } from '#domain/sessions-of-committee.ts'

/** A day on which a committee of the plan meets, and where that is said; null: only in the city's file. */
export interface SessionEntry {
  readonly committee: string
  readonly day: Day
  readonly session: Session | null
}

/** The committees that a plan's papers go to, its own first. */
export const committeesOf = ({ committee, paper }: PlanSettings): readonly string[] => [
  ...new Set([committee, ...(paper.consultations ?? []).map((one) => one.committee)]),
]

/** The sessions from `today` on, in order, of a plan with all sessions that are known. */
export function sessionEntries(plan: PlanSettings, all: readonly Session[], today: Day): readonly SessionEntry[] {
  const held = all.filter(({ cancelled }) => !cancelled)
  return committeesOf(plan)
    .flatMap((committee) =>
      sessionsOfCommittee(plan, committee).map((day) => ({
        committee,
        day,
        session: held.find((each) => each.day === day && isSessionOf(committee, each)) ?? null,
      })),
    )
    .filter(({ day }) => day >= today)
    .toSorted((a, b) => a.day.localeCompare(b.day))
}
