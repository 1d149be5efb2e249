import type { City } from '#domain/city.ts'
import { planWithSessions } from '#domain/plan-with-sessions.ts'
import type { Store } from '#app/contracts/store/store.ts'
import { withMotions } from '#app/motions/with-motions.ts'

interface Reading {
  readonly city: City
  readonly store: Pick<Store, 'motions' | 'sessions'>
}

/**
 * The same powers over the city's plans as they stand now, read once where a message or a date comes in: with all sessions
 * that are known, and behind them a plan for each motion that is asked about, and for each of `numbers` that is registered.
 */
export async function withPresentPlans<P extends Reading>(powers: P, numbers: readonly string[] = []): Promise<P> {
  const [sessions, widened] = await Promise.all([powers.store.sessions.all(), withMotions(powers, numbers)])
  if (sessions.length === 0) return widened
  const plans = widened.city.plans.map((plan) => planWithSessions(plan, sessions))
  return { ...widened, city: { ...widened.city, plans } }
}
