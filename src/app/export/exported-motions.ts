import type { City } from '#domain/city.ts'
import { dayOf } from '#domain/instant.ts'
import type { Seed } from '#app/contracts/seed.ts'
import { inOrderOf } from '#app/export/in-order-of.ts'
import { presentMotions } from '#app/import/present-motions.ts'
import { presentPoints } from '#app/import/present-points.ts'
import type { Present } from '#app/import/present.ts'

/** The motions that concern a plan, with until when those that are being asked about are. */
export function exportedMotions(present: Present, city: City, plan: string): Pick<Seed, 'motions' | 'points'> {
  const rounds = new Map(present.motions.map(({ motion, rounds: own }) => [motion.number, own]))
  const motions = presentMotions(present).filter((motion) => motion.plan === plan)
  const numbers = new Set(motions.map(({ number }) => number))
  return {
    motions: inOrderOf(motions, ({ day, number }) => [day ?? '', number]).map((motion) => {
      const open = motion.state === 'asked' && rounds.get(motion.number)?.find(({ state }) => state !== 'closed')
      return open ? { ...motion, due: dayOf(open.due, city.zone) } : motion
    }),
    points: inOrderOf(
      presentPoints(present).filter(({ motion }) => numbers.has(motion)),
      ({ motion, no }) => [motion, no],
    ),
  }
}
