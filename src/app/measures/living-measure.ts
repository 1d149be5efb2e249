import type { Measure } from '#domain/measure.ts'
import { accepted, type Outcome, refused } from '#domain/outcome.ts'
import type { RoundBook } from '#app/rounds/round-book.ts'

/** The measure with this code; refuses one that there is not, and one that others carry on. */
export function livingMeasure({ measures }: Pick<RoundBook, 'measures'>, code = ''): Outcome<Measure> {
  const measure = measures.find((each) => each.code === code)
  if (!measure) return refused({ kind: 'unknown-measure', code, nearest: [] })
  return measure.state === 'superseded' ? refused({ kind: 'superseded', code }) : accepted(measure)
}
