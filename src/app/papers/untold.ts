import type { MeasureFacts } from '#domain/interim-report.ts'
import type { Draft } from '#app/papers/read-draft.ts'

/** The points on which a statement has no text; of a report nothing, which says itself what is missing. */
export const untold = ({ whole }: Pick<Draft, 'whole'>): readonly MeasureFacts[] =>
  whole.statement === undefined ? [] : whole.profiles.filter(({ now }) => now === null)
