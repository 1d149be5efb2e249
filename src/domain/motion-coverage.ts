import type { Day } from '#domain/instant.ts'
import type { Measure } from '#domain/measure.ts'
import type { MotionState } from '#domain/motion.ts'
import type { Request } from '#domain/request.ts'
import type { Party } from '#domain/party.ts'

/** What a point may lack, in the order in which it is mended. */
export const pointLacks = ['lead', 'measure', 'text', 'current'] as const
export type PointLack = (typeof pointLacks)[number]

export interface PointStanding {
  readonly point: Measure
  readonly lead: Party | null
  readonly measures: readonly Measure[]
  /** Whether it is known that no measure answers it. */
  readonly alone: boolean
  readonly request: Request | undefined
  /** Those of its measures on which more has been reported since it was answered. */
  readonly outdatedBy: readonly Measure[]
  /** When the words of its answer were said first, if not in this asking: they were taken over. */
  readonly takenOverFrom: Day | null
  /** Whether that is too long ago for a statement on how things stand. */
  readonly isOld: boolean
}

/** As often as the council wishes to hear of the plan. */
const monthsCurrent = 6

/** Whether words of `day` no longer tell how things stand on `today`. */
export const isOldOn = (day: Day, today: Day): boolean =>
  Temporal.PlainDate.from(day).add({ months: monthsCurrent }).toString() < today

/** What a point lacks for a statement on its motion; of a motion that is over nothing. */
export function lacksOf(
  { lead, measures, alone, request, outdatedBy, isOld }: PointStanding,
  state: MotionState,
): readonly PointLack[] {
  if (state !== 'registered' && state !== 'asked') return []
  const lacks: Readonly<Record<PointLack, boolean>> = {
    lead: lead === null,
    measure: measures.length === 0 && !alone,
    // A point that was added when the asking was over has no request.
    text: request === undefined ? state === 'asked' : request.answer === null && request.state !== 'excused',
    current: state === 'asked' && (isOld || outdatedBy.length > 0),
  }
  return pointLacks.filter((lack) => lacks[lack])
}
