import { problemSentence } from '#text/problem.ts'
import type { Block } from '#report/block.ts'
import { paragraph } from '#report/build.ts'
import type { Actor } from '#app/contracts/actor.ts'
import type { RenderedPaper } from '#app/papers/render-paper.ts'

/** What must be known of the files: which format is missing and why, which characters stand replaced. */
export function renderNotes(
  { failed, replaced }: Pick<RenderedPaper, 'failed' | 'replaced'>,
  { words, say }: Pick<Actor, 'words' | 'say'>,
): readonly Block[] {
  return [
    ...failed.map((problem) => paragraph(problemSentence(problem, words, say))),
    ...(replaced.length > 0 ? [paragraph(words.papers.replaced(replaced))] : []),
  ]
}
