import type { Measure } from '#domain/measure.ts'
import { isPoint } from '#domain/motion.ts'
import type { Chain } from '#domain/responsibility.ts'

/** Whether anybody answers for a measure. Of a motion's point the office itself will do: it is asked once, and at once. */
export const isAnsweredFor = (measure: Measure, { responsible, officeCoordinator, head }: Chain): boolean =>
  responsible !== null || (isPoint(measure) && (officeCoordinator ?? head) !== null)
