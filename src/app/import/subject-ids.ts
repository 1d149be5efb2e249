import type { SeedAnswer } from '#app/contracts/seed.ts'
import type { ImportPlan } from '#app/import/compare-import.ts'
import type { Present } from '#app/import/present.ts'

export type Subject = Pick<SeedAnswer, 'plan' | 'measure'>

/** The ids of what rounds ask about: a motion's point is known by its code alone, a measure by its plan's and its own. */
export function subjectIds(plan: Pick<ImportPlan, 'motions'>, present: Pick<Present, 'motions'>) {
  const numbers = new Set([
    ...plan.motions.map(({ value }) => value.number),
    ...present.motions.map(({ motion }) => motion.number),
  ])
  return ({ plan: of, measure }: Subject): string => (numbers.has(of) ? measure : `${of}:${measure}`)
}
