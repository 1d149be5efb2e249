import { z } from 'zod'
import type { Post } from '#app/contracts/post.ts'
import { signs } from './signs.ts'

/** What a post to Matrix holds; the line makes events of it, in the order of these parts. */
const content = z.object({
  /** `m.text` is what comes unasked: by the default rules a notice never notifies. */
  msgtype: z.enum(['m.text', 'm.notice']),
  /** Plain text, for notifications and clients without HTML; empty where the post is nothing but files. */
  body: z.string(),
  /** The same as `formatted_body`. */
  html: z.string(),
  /** Whether it is meant to call the person whose direct room it goes to. */
  mention: z.boolean(),
  /** Whom else it calls by their user ids, where several read. */
  calls: z.array(z.string()).optional(),
  /** The event that it replies to, and whose it is: they are mentioned. */
  reply: z.object({ event: z.string(), user: z.string() }).optional(),
  /** The bot reacts to its own post with each, in this order, so that one tap will do. */
  signs: signs.optional(),
  /** Charts that come as pictures, too, under a file name of their own; all they say stands in the text. */
  figures: z
    .array(z.object({ svg: z.string(), alt: z.string(), name: z.string().default('masterplan.png') }))
    .optional(),
  /** Files that come after it, each under its name; `alt` is what a picture shows, said as its caption, else empty. */
  files: z.array(z.object({ name: z.string(), alt: z.string() })).optional(),
})

export type Content = z.infer<typeof content>

/** Read back from where it was kept. */
export const contentOf = (post: Post): Content => content.parse(post.content)
