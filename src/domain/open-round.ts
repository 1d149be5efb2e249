import type { Measure } from '#domain/measure.ts'
import { isAsked } from '#domain/measure.ts'
import { type Request, untouched } from '#domain/request.ts'
import type { Round } from '#domain/round.ts'

/** What opening a round needs: the plan's measures and, by measure id, the id of the party that leads each. */
export interface Opening {
  readonly round: Round
  readonly measures: readonly Measure[]
  readonly leads: ReadonlyMap<string, string | null>
  newId(): string
}

/** The requests of a round that opens: one for each measure that can still change, not yet prompted. */
export function openRound({ round, measures, leads, newId }: Opening): readonly Request[] {
  return measures.filter(isAsked).map((measure) => ({
    id: newId(),
    round: round.id,
    subjectKind: 'measure',
    subject: measure.id,
    role: 'leads',
    party: leads.get(measure.id) ?? null,
    state: 'asked',
    due: round.due,
    ...untouched,
  }))
}
