import type { Answer, AnswerContent } from '#domain/answer.ts'
import type { Instant } from '#domain/instant.ts'
import type { Request } from '#domain/request.ts'
import type { SeedAnswer } from '#app/contracts/seed.ts'

export interface PastAnswerContext {
  readonly request: Request
  readonly at: Instant
  /** The request's answer so far, which this one revises. */
  readonly present: Answer | undefined
  /** The measure's answer in the round before. */
  readonly earlier: Answer | undefined
  /** The one whose words it took over, where the file names its round. */
  readonly carried: Answer | undefined
}

/** The revision a file's answer becomes. “Unchanged” takes over from the round before what it does not say itself. */
export function pastAnswer(seed: SeedAnswer, { request, at, present, earlier, carried }: PastAnswerContext): Answer {
  const seq = (present?.seq ?? 0) + 1
  const one = { id: `${request.id}:${seq}`, request: request.id, seq, author: seed.author }
  if (seed.record) {
    const { light, percent, fields, record } = seed
    return { ...one, ...record, carriedFrom: carried?.id ?? null, light, percent, fields }
  }
  return {
    ...one,
    at,
    behalf: null,
    source: 'import',
    ...standingOf(seed, earlier),
    late: false,
    supplement: false,
    ...contentOf(seed, earlier),
  }
}

function standingOf({ unchanged }: SeedAnswer, earlier: Answer | undefined) {
  if (!unchanged) return { carriedFrom: null, unchangedRounds: 0 }
  return { carriedFrom: earlier?.id ?? null, unchangedRounds: (earlier?.unchangedRounds ?? 0) + 1 }
}

function contentOf({ light, percent, fields, unchanged }: SeedAnswer, earlier: Answer | undefined): AnswerContent {
  if (!unchanged || !earlier) return { light, percent, fields }
  return {
    light: light ?? earlier.light,
    percent: percent ?? earlier.percent,
    fields: { ...earlier.fields, ...fields },
  }
}
