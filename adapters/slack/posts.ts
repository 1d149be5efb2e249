import { plainText } from '#report/plain-text.ts'
import type { Message } from '#app/contracts/message.ts'
import type { Post } from '#app/contracts/post.ts'

/** What is said as Slack posts, in order. */
export function posts({ content }: Message): readonly Post[] {
  const text = content.body.flatMap((block) => (block.type === 'paragraph' ? [plainText(block.children)] : []))
  return [{ content: { text: text.join('\n') } }]
}

/** The words of a post as a reader sees them. */
export const wordsOf = ({ content }: Post): string => JSON.stringify(content)
