import { z } from 'zod'
import type { Post } from '#app/contracts/post.ts'
import type { ShownBlock } from './piece.ts'

/** What a Slack post holds: the words of its notification, its blocks, and the names of files that go with it. */
const content = z.object({
  text: z.string(),
  blocks: z.array(z.custom<ShownBlock>(isBlock)),
  files: z.array(z.string()).optional(),
})

export type Content = z.infer<typeof content>

/** Read back from where it was kept. */
export const contentOf = (post: Post): Content => content.parse(post.content)

function isBlock(value: unknown): boolean {
  return z.looseObject({ type: z.enum(['actions', 'context', 'header', 'rich_text', 'table']) }).safeParse(value)
    .success
}
