import { z } from 'zod'
import type { Block } from '#report/block.ts'
import type { Post } from '#app/contracts/post.ts'

/** What a post of the console holds: blocks, since only the line knows how wide the screen is. */
const content = z.object({
  body: z.custom<readonly Block[]>(Array.isArray),
  buttons: z.array(z.object({ says: z.string(), label: z.string() })).readonly(),
  files: z.array(z.object({ name: z.string(), alt: z.string() })).readonly(),
})

export type Content = z.infer<typeof content>

export const contentOf = (post: Post): Content => content.parse(post.content)
