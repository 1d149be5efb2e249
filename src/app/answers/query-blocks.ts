import type { Comment } from '#domain/comment.ts'
import { paragraph } from '#report/build.ts'
import type { Block } from '#report/block.ts'
import type { Actor } from '#app/contracts/actor.ts'

/** An open question back, as whoever is to answer it sees it. */
export const queryBlocks = (query: Comment | undefined, { words, say }: Pick<Actor, 'words' | 'say'>): Block[] =>
  query ? [paragraph(words.afterwards.query.shown(say.dayOf(query.at), query.text))] : []
