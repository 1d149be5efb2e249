import type { Duty } from '#domain/duty.ts'
import type { Measure } from '#domain/measure.ts'
import type { Change } from '#app/contracts/change.ts'
import { pointDuties } from '#app/motions/point-duties.ts'
import type { Powers } from '#app/powers.ts'
import type { RoundBook } from '#app/rounds/round-book.ts'

/** A point as it is about to be entered. */
export interface NewPoint {
  readonly point: Measure
  readonly measures: readonly Measure[]
  readonly alone: boolean
  readonly duties: readonly Duty[]
}

/** A new point with what was said about it: its measures by their codes, or `none`; without a lead, the first one's. */
export function pointSaid(
  powers: Pick<Powers, 'newId'>,
  home: RoundBook,
  point: Measure,
  said: { readonly measures: string; readonly lead: string },
): NewPoint {
  const measures = said.measures.split(', ').flatMap((code) => home.measures.find((each) => each.code === code) ?? [])
  const [first] = measures
  const lead = said.lead || (first ? (home.chain(first).lead?.id ?? null) : null)
  return { point, measures, alone: said.measures === 'none', duties: pointDuties(powers, home, point, lead, measures) }
}

/** Who is in charge of a new point, and by what it is answered. */
export const pointEntered = ({ point, measures, alone, duties }: NewPoint): readonly Change[] => [
  ...duties.map((duty): Change => ({ kind: 'duty-set', duty })),
  ...(measures.length > 0 || alone
    ? [{ kind: 'point-measures', point: point.id, measures: measures.map(({ id }) => id), alone } as const]
    : []),
]
