import type { Problem } from '#domain/problem.ts'
import type { Say } from '#text/say.ts'

/** One clear sentence per kind of refusal, with what to do next; a kind without a sentence is a type error. */
export type ProblemSentences = {
  readonly [Kind in Problem['kind']]: (problem: Extract<Problem, { kind: Kind }>, say: Say) => string
}
