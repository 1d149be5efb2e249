import type { City, PlanSettings } from '#domain/city.ts'
import { mainPlan } from '#app/main-plan.ts'

/** The plan of the city's own that a conversation is about: of a motion, the one that it concerns. */
export function homePlan(city: City): PlanSettings {
  const plan = mainPlan(city)
  return city.plans.find(({ code }) => code === plan.motion?.plan) ?? plan
}
