import type { Comment } from '#domain/comment.ts'
import { paragraph } from '#report/build.ts'
import type { Block } from '#report/block.ts'
import type { Actor } from '#app/contracts/actor.ts'
import { commentLine } from '#app/answers/comment-line.ts'

/** An open question back, as whoever is to answer it sees it. */
export const queryBlocks = (query: Comment | undefined, by: Pick<Actor, 'words' | 'say'>): readonly Block[] =>
  query ? [paragraph(commentLine(query, by))] : []
