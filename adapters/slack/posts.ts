import type { Message } from '#app/contracts/message.ts'
import type { Post } from '#app/contracts/post.ts'
import { type Content, contentOf } from '#adapters/slack/blocks/content.ts'
import { notification } from '#adapters/slack/blocks/notification.ts'
import { messageRoom, portions } from '#adapters/slack/blocks/portions.ts'
import { replyPieces } from '#adapters/slack/blocks/reply-pieces.ts'
import { wordsInBlocks } from '#adapters/slack/blocks/words-in-blocks.ts'

/** What is said as Slack posts, in order; several when it is long, files with the last. */
export function posts({ content }: Message): readonly Post[] {
  const { body, files = [] } = content
  const names = files.map(({ name }) => name)
  const parts = portions(replyPieces(content), messageRoom)
  const text = notification(body, names)
  return (parts.length === 0 ? [[]] : parts).map((blocks, at, { length }): Post => {
    const post: Content = {
      text,
      blocks: [...blocks],
      ...(at === length - 1 && names.length > 0 ? { files: names } : {}),
    }
    return { content: post }
  })
}

/** The words of a post as a reader sees them. */
export function wordsOf(post: Post): string {
  const { text, blocks } = contentOf(post)
  return blocks.length === 0 ? text : wordsInBlocks(blocks)
}
