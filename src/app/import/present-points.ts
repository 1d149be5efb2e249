import type { SeedPoint } from '#app/contracts/seed.ts'
import type { Present } from '#app/import/present.ts'

/** The points of the motions that the store knows, as files have them. */
export function presentPoints({ motions, measures }: Pick<Present, 'motions' | 'measures'>): readonly SeedPoint[] {
  const codes = new Map(measures.map(({ id, code }) => [id, code]))
  return motions.flatMap(({ points, book }) =>
    points.map(({ id, plan, position, description }): SeedPoint => ({
      motion: plan,
      no: position,
      text: description,
      measures: book.answeredBy.flatMap(({ point, measure }) => (point === id ? (codes.get(measure) ?? []) : [])),
      alone: book.alone.includes(id),
    })),
  )
}
