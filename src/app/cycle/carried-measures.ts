import type { PlanSettings } from '#domain/city.ts'
import { isAsked, type Measure } from '#domain/measure.ts'
import type { RoundBook } from '#app/rounds/round-book.ts'

/** The measures of a plan that go on in another one, as they are and as they will be there; those whose code is taken there stay out. */
export function carriedMeasures(
  book: Pick<RoundBook, 'measures' | 'fields'>,
  there: Pick<RoundBook, 'measures' | 'fields'>,
  into: Pick<PlanSettings, 'code'>,
): readonly (readonly [Measure, Measure])[] {
  const taken = new Set(there.measures.map(({ code }) => code))
  const fields = new Map(book.fields.map(({ id, code }) => [id, code]))
  const last = Math.max(0, ...there.measures.map(({ position }) => position))
  return book.measures
    .filter((measure) => isAsked(measure) && !taken.has(measure.code))
    .map((measure, index): readonly [Measure, Measure] => {
      const field = there.fields.find(({ code }) => code === fields.get(measure.field ?? ''))?.id ?? null
      const id = `${into.code}:${measure.code}`
      return [measure, { ...measure, id, plan: into.code, field, position: last + index + 1, version: 1 }]
    })
}
