import type { Element } from './element.ts'
import { seenIn } from './run.ts'

/** A message as `body`: plain text for notifications, for search, and for clients without HTML. */
export const toText = (elements: readonly Element[]): string => spaced(elements).join('\n')

/** Blocks with a line between them; what is tied stays close to what follows. */
const spaced = (elements: readonly Element[]): readonly string[] =>
  elements.flatMap((element, at) => {
    const before = elements[at - 1]
    return [...(before === undefined || before.ties === true ? [] : ['']), ...linesOf(element)]
  })

function linesOf(element: Element): readonly string[] {
  switch (element.tag) {
    case 'p':
    case 'h3':
    case 'h4':
      return seenIn(element.runs).split('\n')
    case 'blockquote':
      // `> ` would be taken for what is replied to, and cut off.
      return element.children.flatMap(linesOf).map((line) => `│ ${line}`)
    case 'ul':
    case 'ol':
      return element.items.flatMap((item, at) => {
        const mark = element.tag === 'ol' ? `${element.start + at}. ` : '• '
        const [first = '', ...rest] = item.flatMap(linesOf)
        return [`${mark}${first}`, ...rest.map((line) => `${' '.repeat(mark.length)}${line}`)]
      })
  }
}
