import type { AnswerRecord, SeedAnswer } from '#app/contracts/seed.ts'
import type { SaidRow } from '#tables/said-row.ts'
import { ownQuestion, questions } from '#tables/vocabulary.ts'

/** An answer as a row has it. */
export function answerRow({ plan, measure, round, light, percent, author, fields, record }: SeedAnswer): SaidRow {
  const own = Object.entries(fields).map(([id, text]) => [questions.includes(id) ? id : `${ownQuestion}${id}`, text])
  return {
    measure,
    round,
    light,
    percent,
    author,
    at: record?.at,
    source: record?.source,
    behalf: record?.behalf,
    late: record?.late,
    supplement: record?.supplement,
    ...carriedIn(record?.carriedFrom ?? null, { plan, measure }),
    'unchanged-rounds': record?.unchangedRounds,
    ...Object.fromEntries(own),
  }
}

type Subject = Pick<SeedAnswer, 'plan' | 'measure'>

function carriedIn(from: AnswerRecord['carriedFrom'], { plan, measure }: Subject): SaidRow {
  return {
    'carried-from': from?.round,
    'carried-measure': from && from.measure !== measure ? from.measure : null,
    ...(from && from.plan !== plan ? { 'carried-plan': from.plan } : {}),
  }
}
