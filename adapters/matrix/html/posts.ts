import { cleanLine } from '#report/clean-text.ts'
import type { Message } from '#app/contracts/message.ts'
import type { Post } from '#app/contracts/post.ts'
import type { Attachment, Reply } from '#app/contracts/reply.ts'
import { type Content, contentOf } from './content.ts'
import { figuresIn } from './figures-in.ts'
import { pictureName } from './picture-name.ts'
import { portions } from './portions.ts'
import { replyElements } from './reply-elements.ts'
import { signsOffered } from './signs-offered.ts'
import { signSymbols } from './sign-symbols.ts'
import type { Signs } from './signs.ts'
import { toHtml } from './to-html.ts'
import { toText } from './to-text.ts'

/**
 * What is said as posts, in order; several when it is long. The first calls whom it is for; pictures, files and signs go
 * with the last, where the buttons stand in words.
 */
export function posts(message: Message): readonly Post[] {
  const { content, kind, inReplyTo } = message
  const isUnasked = kind !== 'reply' && kind !== 'edit'
  const calls = (content.calls ?? []).map(({ id }) => id)
  const parts = portions(replyElements(content, isRoom(message.to) ? '!masterplan' : ''))
  return parts.map((elements, at): Post => {
    const isFirst = at === 0
    const post: Content = {
      msgtype: kind === 'reply' ? 'm.notice' : 'm.text',
      body: toText(elements),
      html: toHtml(elements),
      mention: isFirst && isUnasked && message.replaces === undefined,
      ...(isFirst && calls.length > 0 ? { calls } : {}),
      ...(isFirst && inReplyTo ? { reply: { event: inReplyTo.ref, user: inReplyTo.from.id } } : {}),
      ...(at === parts.length - 1 ? goingAlong(content) : {}),
    }
    return { content: post }
  })
}

/** Whether others may read it, too: what only one person reads bears their own id. */
const isRoom = (to: Message['to']): boolean => 'place' in to && to.place.id.startsWith('!')

/** The words of a post as a reader sees them. */
export function wordsOf(post: Post): string {
  const { body, files = [] } = contentOf(post)
  return [body, ...files.flatMap(({ name, alt }) => [name, alt])].filter((words) => words !== '').join('\n')
}

function goingAlong({ body, buttons = [], files = [] }: Reply): Pick<Content, 'signs' | 'figures' | 'files'> {
  const signs = signsOf(buttons)
  const figures = figuresIn(body).map(({ svg, alt, caption }) => ({ svg, alt, name: pictureName(caption) }))
  return {
    ...(Object.keys(signs).length > 0 ? { signs } : {}),
    ...(figures.length > 0 ? { figures } : {}),
    ...(files.length > 0 ? { files: files.map(named) } : {}),
  }
}

const signsOf = (buttons: NonNullable<Reply['buttons']>): Signs =>
  Object.fromEntries(signsOffered(buttons).map(([sign, { call }]) => [signSymbols[sign], { ...call }]))

const named = ({ name, alt = '' }: Attachment): { readonly name: string; readonly alt: string } => ({
  name: cleanLine(name),
  alt: cleanLine(alt),
})
