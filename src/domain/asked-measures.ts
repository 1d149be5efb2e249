import type { Answer } from '#domain/answer.ts'
import type { Field } from '#domain/field.ts'
import type { Level } from '#domain/level.ts'
import { belongsIn } from '#domain/level.ts'
import type { Measure } from '#domain/measure.ts'
import type { MeasureLink } from '#domain/measure-link.ts'
import type { Reference } from '#domain/reference.ts'
import type { Request } from '#domain/request.ts'
import { requestBefore } from '#domain/request-before.ts'
import type { Round } from '#domain/round.ts'
import { withStillLate } from '#domain/still-late.ts'

/** The latest answer of a measure in any earlier round. */
export interface LastAnswer {
  readonly answer: Answer
  readonly roundLabel: string
}

/** The rows of a round and of the round before. */
export interface MeasureRows {
  readonly round: Round
  readonly measures: readonly Measure[]
  readonly fields: readonly Field[]
  readonly requests: readonly Request[]
  /** The present answers of the round. */
  readonly answers: readonly Answer[]
  readonly requestsBefore: readonly Request[]
  /** What had become of measures when the round closed. */
  readonly links: readonly MeasureLink[]
  /** Of all measures, in their order. */
  readonly references?: readonly Reference[]
  /** By measure id. */
  readonly lastAnswers: ReadonlyMap<string, LastAnswer>
}

/** A measure asked in the round, with what was said of it now and earlier. */
export interface AskedMeasure {
  readonly measure: Measure
  readonly field: Field | undefined
  readonly request: Request
  readonly answer: Answer | null
  /** Of the measure, or the one it carries on as a whole; undefined when neither was asked in the round before. */
  readonly requestBefore: Request | undefined
  readonly last: LastAnswer | undefined
  readonly references: readonly Reference[]
}

/** The measures of a round that a paper of `level` may tell of, field by field; those without a field come last. */
export function askedMeasures(rows: MeasureRows, level: Level): readonly AskedMeasure[] {
  const fields = new Map(rows.fields.map((field) => [field.id, field]))
  const requests = new Map(rows.requests.map((request) => [request.subject, request]))
  const before = new Map(rows.requestsBefore.map((request) => [request.subject, request]))
  const answers = new Map(rows.answers.map((answer) => [answer.request, answer]))
  return rows.measures
    .filter((measure) => belongsIn(measure.level, level))
    .flatMap((measure) => {
      const request = requests.get(measure.id)
      if (!request) return []
      const field = measure.field === null ? undefined : fields.get(measure.field)
      const answer = answers.get(request.id)
      return [
        {
          measure,
          field,
          request,
          answer: answer ? withStillLate(answer, request, rows.round) : null,
          requestBefore: requestBefore(measure.id, before, rows.links),
          last: rows.lastAnswers.get(measure.id),
          references: (rows.references ?? []).filter((each) => each.measure === measure.id),
        },
      ]
    })
    .toSorted((a, b) => placeOf(a.field) - placeOf(b.field) || a.measure.position - b.measure.position)
}

const placeOf = (field: Field | undefined): number => field?.position ?? Number.MAX_SAFE_INTEGER
