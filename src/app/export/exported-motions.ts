import type { Seed } from '#app/contracts/seed.ts'
import { inOrderOf } from '#app/export/in-order-of.ts'
import { presentMotions } from '#app/import/present-motions.ts'
import { presentPoints } from '#app/import/present-points.ts'
import type { Present } from '#app/import/present.ts'

/** The motions that concern plans, in the order of these; what was asked and answered about them stands among the rounds. */
export function exportedMotions(present: Present, plans: readonly string[]): Pick<Seed, 'motions' | 'points'> {
  const motions = presentMotions(present).filter(({ plan }) => plans.includes(plan))
  const numbers = new Set(motions.map(({ number }) => number))
  return {
    motions: inOrderOf(motions, ({ plan, day, number }) => [plans.indexOf(plan), day ?? '', number]),
    points: inOrderOf(
      presentPoints(present).filter(({ motion }) => numbers.has(motion)),
      ({ motion, no }) => [motion, no],
    ),
  }
}
