import type { PlanSettings } from '#domain/city.ts'

/** What the council's numbers of motions look like in this plan; of the papers' own patterns those with letters. */
export function motionNumbers({ motions, paper }: Pick<PlanSettings, 'motions' | 'paper'>): readonly string[] {
  if (motions?.numbers) return motions.numbers
  const { numbers = [] } = paper
  const lettered = numbers.filter((pattern) => /^\p{L}/u.test(pattern))
  return lettered.length > 0 ? lettered : numbers
}
