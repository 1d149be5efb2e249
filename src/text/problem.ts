import type { Problem } from '#domain/problem.ts'
import type { Catalogue } from '#text/catalogue.ts'
import type { Say } from '#text/say.ts'

/** The sentence for a refusal. */
export function problemSentence(problem: Problem, words: Pick<Catalogue, 'problems'>, say: Say): string {
  // Kind and sentence come from the same problem, which the type system cannot see through the union.
  // oxlint-disable-next-line typescript/no-unsafe-type-assertion
  const write = words.problems[problem.kind] as (problem: Problem, say: Say) => string
  return write(problem, say)
}
