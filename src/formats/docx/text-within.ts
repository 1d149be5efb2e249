import { childrenOf } from './children-of.ts'
import type { XmlElement } from './xml.ts'

/** All words within an element, paragraph by paragraph; deleted ones are not there. */
export const textWithin = (element: XmlElement): string =>
  linesOf(element)
    .map((line) => line.replace(/\s+/g, ' ').trim())
    .filter((line) => line !== '')
    .join('\n')

function linesOf(element: XmlElement): readonly string[] {
  if (element.name === 'w:p') return [wordsOf(element)]
  return childrenOf(element).flatMap(linesOf)
}

function wordsOf({ name, children }: XmlElement): string {
  if (name === 'w:t') return children.filter((child) => typeof child === 'string').join('')
  if (name === 'w:br' || name === 'w:tab' || name === 'w:cr') return ' '
  if (name === 'w:del' || name === 'w:moveFrom' || name === 'mc:Fallback') return ''
  return children.map((child) => (typeof child === 'string' ? '' : wordsOf(child))).join('')
}
