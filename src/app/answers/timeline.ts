import type { Answer } from '#domain/answer.ts'
import type { Comment } from '#domain/comment.ts'
import type { LateAnswer } from '#domain/late-answer.ts'
import type { Question } from '#domain/questionnaire.ts'
import { paragraph, strong } from '#report/build.ts'
import type { Block } from '#report/block.ts'
import type { Actor } from '#app/contracts/actor.ts'
import { answerBlocks } from '#app/answers/answer-blocks.ts'
import { commentLine } from '#app/answers/comment-line.ts'

/** What happened to a request: each revision, question back, remark and answer that came too late. */
export interface Happened {
  readonly revisions: readonly Answer[]
  readonly comments: readonly Comment[]
  readonly late: readonly LateAnswer[]
}

/** All of it in the order in which it happened; of what happened at one moment, the question goes before its answer. */
export function timeline(
  { revisions, comments, late }: Happened,
  questions: readonly Question[],
  by: Actor,
): readonly Block[] {
  const { words, say } = by
  const said = revisions.map((answer) => ({
    at: answer.at,
    rank: answer.seq === 1 ? 0 : 2,
    blocks: [
      { type: 'paragraph', children: [strong(words.afterwards.answeredOn(say.dayOf(answer.at)))] } as const,
      ...answerBlocks(answer, questions, by),
    ],
  }))
  const remarked = comments.map((comment) => ({
    at: comment.at,
    rank: 1,
    blocks: [paragraph(commentLine(comment, by))],
  }))
  const kept = late
    .filter(({ decision }) => decision !== 'admitted')
    .map(({ answer }) => ({
      at: answer.at,
      rank: 3,
      blocks: [
        paragraph(words.afterwards.notAdmitted(say.dayOf(answer.at))),
        ...answerBlocks({ ...answer, supplement: false }, questions, by),
      ],
    }))
  return [...said, ...remarked, ...kept]
    .toSorted((a, b) => a.at.localeCompare(b.at) || a.rank - b.rank)
    .flatMap(({ blocks }): readonly Block[] => blocks)
}
