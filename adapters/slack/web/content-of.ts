import { z } from 'zod'
import type { Post } from '#app/contracts/post.ts'

const content = z.looseObject({ text: z.string(), blocks: z.array(z.unknown()).optional() })

/** What a post says, as Slack takes it. Throws for a post that this adapter did not make. */
export const contentOf = (post: Post): z.infer<typeof content> => content.parse(post.content)
