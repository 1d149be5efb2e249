import type { Measure } from '#domain/measure.ts'
import type { Present } from '#app/import/present.ts'

/** All that rounds ask about: the measures of plans, and the points of motions. */
export const askedSubjects = ({ measures, motions }: Pick<Present, 'measures' | 'motions'>): readonly Measure[] => [
  ...measures,
  ...motions.flatMap(({ points }) => points),
]
