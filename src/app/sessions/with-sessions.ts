import type { PlanSettings } from '#domain/city.ts'
import { planWithSessions } from '#domain/plan-with-sessions.ts'
import type { Powers } from '#app/powers.ts'

/** The plan with all sessions that are known now. */
export const withSessions = async ({ store }: Pick<Powers, 'store'>, plan: PlanSettings): Promise<PlanSettings> =>
  planWithSessions(plan, await store.sessions.all())
