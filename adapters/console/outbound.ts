import type { Block } from '#report/block.ts'
import type { Message } from '#app/contracts/message.ts'
import type { Post } from '#app/contracts/post.ts'
import { contentOf, type Content } from './content.ts'
import { body } from './body.ts'
import { blocks } from './blocks.ts'
import { paint } from './paint.ts'

const standardWidth = 80
const longest = 3500

/** A message as posts: several when it is long, buttons and files with the last. */
export function posts({ content: { body: children, buttons = [], files = [] } }: Message): readonly Post[] {
  const parts = portions(children)
  return parts.map((part, index): Post => {
    const last = index === parts.length - 1
    const content: Content = {
      body: part,
      buttons: last ? buttons.filter(({ quiet }) => !quiet).map(({ says, label }) => ({ says, label })) : [],
      files: last ? files.map(({ name, alt = '' }) => ({ name, alt })) : [],
    }
    return { content }
  })
}

/** The words of a post as they stand on the screen. */
export function wordsOf(post: Post): string {
  const content = contentOf(post)
  return body(
    content,
    content.files.map(({ name, alt }) => ({ says: name, alt })),
    standardWidth,
  )
    .map((row) => paint(row, false))
    .join('\n')
}

/** Cuts between blocks once a post is long enough, but never behind a heading. */
function portions(children: readonly Block[]): readonly (readonly Block[])[] {
  const parts: Block[][] = [[]]
  let length = 0
  for (const child of children) {
    const long = lengthOf(child)
    const part = parts.at(-1) ?? []
    if (length > 0 && length + long > longest && part.at(-1)?.type !== 'heading') {
      parts.push([child])
      length = long
    } else {
      part.push(child)
      length += long
    }
  }
  return parts
}

const lengthOf = (block: Block): number =>
  blocks([block], standardWidth)
    .map((row) => paint(row, false))
    .join('\n').length
