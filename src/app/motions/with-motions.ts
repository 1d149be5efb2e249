import type { City, PlanSettings } from '#domain/city.ts'
import type { Motion } from '#domain/motion.ts'
import { planOfMotion } from '#domain/plan-of-motion.ts'
import { cityReader } from '#app/people/identify.ts'
import type { Powers } from '#app/powers.ts'

/**
 * The same powers over a city that has, behind its own plans, one for each motion whose points are asked about now, and
 * for each of `numbers` that is registered.
 */
export async function withMotions<P extends { readonly city: City; readonly store: Pick<Powers['store'], 'motions'> }>(
  powers: P,
  numbers: readonly string[] = [],
): Promise<P> {
  const { city, store } = powers
  const asked = await store.motions.asked()
  const named = await Promise.all(
    numbers
      .filter((number) => !asked.some((each) => each.number === number))
      .map((number) => store.motions.byNumber(number)),
  )
  const motions = [...asked, ...named.filter((motion) => motion !== undefined)]
  if (motions.length === 0) return powers
  const own = city.plans.filter(({ motion }) => motion === undefined)
  return { ...powers, city: { ...city, plans: [...own, ...motions.flatMap((motion) => planFor(motion, city))] } }
}

/** None where the city's file no longer has the plan that the motion concerns. */
export function planFor(motion: Motion, city: City): readonly PlanSettings[] {
  const { words, say } = cityReader(city)
  const plan = city.plans.find(({ code }) => code === motion.plan)
  return plan ? [planOfMotion(motion, plan, words.motions.reason(motion.number, say.list(motion.groups)))] : []
}
