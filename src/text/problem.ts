import type { Problem } from '#domain/problem.ts'
import type { Catalogue } from '#text/catalogue.ts'
import type { Say } from '#text/say.ts'

/** The sentence for a refusal. */
export function problemSentence(problem: Problem, words: Pick<Catalogue, 'problems'>, say: Say): string {
  return sentence(words.problems[problem.kind], problem, say)
}

// Kind and sentence come from the same problem, which the type system cannot see through the union.
function sentence<P extends Problem>(write: (problem: never, say: Say) => string, problem: P, say: Say): string {
  // oxlint-disable-next-line typescript/no-unsafe-type-assertion
  return write(problem as never, say)
}
