import type { PlanSettings } from '#domain/city.ts'
import { cancelledDays, type Session, sessionDays } from '#domain/session.ts'

/** The plan with the sessions of all its committees that are known: from the city's file, a calendar, or the chat. */
export function planWithSessions(plan: PlanSettings, all: readonly Session[]): PlanSettings {
  if (all.length === 0) return plan
  const { consultations } = plan.paper
  return {
    ...plan,
    sessions: sessionDays(plan.committee, plan.sessions, all),
    cancelledSessions: cancelledDays(plan.committee, all),
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
