import type { PlanSettings } from '#domain/city.ts'
import { sessionDays } from '#domain/session.ts'
import type { Powers } from '#app/powers.ts'

/** The plan with the sessions of all its committees that are known: from the city's file, a calendar, or the chat. */
export async function withSessions({ store }: Pick<Powers, 'store'>, plan: PlanSettings): Promise<PlanSettings> {
  const all = await store.sessions.all()
  if (all.length === 0) return plan
  const { consultations } = plan.paper
  return {
    ...plan,
    sessions: sessionDays(plan.committee, plan.sessions, all),
    paper: {
      ...plan.paper,
      ...(consultations && {
        consultations: consultations.map((one) => ({
          ...one,
          sessions: one.committee === plan.committee ? one.sessions : sessionDays(one.committee, one.sessions, all),
        })),
      }),
    },
  }
}
