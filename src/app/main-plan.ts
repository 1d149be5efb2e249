import type { City, PlanSettings } from '#domain/city.ts'

/** The plan a conversation is about when it names none. */
export function mainPlan(city: City): PlanSettings {
  const plan = city.plans[0]
  if (!plan) throw new Error('the city’s file names no plan')
  return plan
}
