import type { IParagraphOptions } from 'docx'
import { BookmarkEnd, BookmarkStart, HeadingLevel, Paragraph } from 'docx'
import type { Context } from './context.ts'
import type { Piece } from './inlines.ts'

const levels = [HeadingLevel.HEADING_1, HeadingLevel.HEADING_2, HeadingLevel.HEADING_3, HeadingLevel.HEADING_4] as const

/** A heading of depth 1 to 4, to which links lead if it has an id. */
export function title(
  depth: 1 | 2 | 3 | 4,
  id: string | undefined,
  children: readonly Piece[],
  context: Context,
  more: IParagraphOptions = {},
): Paragraph {
  const name = id === undefined ? undefined : context.anchors.get(id)
  const heading = levels[depth - 1] ?? HeadingLevel.HEADING_4
  if (name === undefined) return new Paragraph({ ...more, heading, children })
  const no = context.next('bookmark')
  const paragraph = new Paragraph({ ...more, heading })
  for (const child of [new BookmarkStart(name, no), ...children, new BookmarkEnd(no)]) paragraph.addChildElement(child)
  return paragraph
}
