import { childrenOf } from './children-of.ts'
import type { ReturnedParts } from './returned-parts.ts'
import { textWithin } from './text-within.ts'

/** What is said beside the text, by the sign that stands for it there: `w:commentReference 3`. */
export function returnedNotes({ comments, footnotes, endnotes }: ReturnedParts): ReadonlyMap<string, string> {
  const all = [
    ['w:commentReference', childrenOf(comments, 'w:comment')],
    ['w:footnoteReference', childrenOf(footnotes, 'w:footnote')],
    ['w:endnoteReference', childrenOf(endnotes, 'w:endnote')],
  ] as const
  return new Map(
    all.flatMap(([sign, notes]) =>
      notes.map((note) => [`${sign} ${note.attributes['w:id'] ?? ''}`, textWithin(note)] as const),
    ),
  )
}
