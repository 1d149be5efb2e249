import { childrenOf } from './children-of.ts'
import { isIndented } from './is-indented.ts'
import { isOn } from './is-on.ts'
import { valueOf } from './value-of.ts'
import type { XmlElement } from './xml.ts'

/** What a style says that matters for reading. */
export interface ReturnedStyle {
  /** How deep a heading is, from 1; 0 of what is none. */
  readonly heading: number
  readonly contents: boolean
  readonly strong: boolean | undefined
  readonly emphasis: boolean | undefined
  readonly indented: boolean
  readonly numbering: XmlElement | undefined
}

const none: ReturnedStyle = {
  heading: 0,
  contents: false,
  strong: undefined,
  emphasis: undefined,
  indented: false,
  numbering: undefined,
}

// Deeper than any program lets people derive styles; ends circles.
const deepest = 20

/** The styles of a file by id, each with what it inherits. Programs translate ids, but not the names of headings. */
export function returnedStyles(styles: XmlElement | undefined): (id: string | undefined) => ReturnedStyle {
  const all = new Map(childrenOf(styles, 'w:style').map((each) => [each.attributes['w:styleId'], each]))
  const read = (id: string | undefined, depth: number): ReturnedStyle => {
    const style = all.get(id)
    if (!style || depth > deepest) return none
    const base = read(valueOf(style, 'w:basedOn'), depth + 1)
    const paragraph = childrenOf(style, 'w:pPr')[0]
    const run = childrenOf(style, 'w:rPr')[0]
    const name = valueOf(style, 'w:name') ?? ''
    const level = valueOf(paragraph, 'w:outlineLvl')
    return {
      heading: headingOf(name, level) ?? base.heading,
      contents: base.contents || /^toc \d|^toc heading$/i.test(name),
      strong: isOn(run, 'w:b') ?? base.strong,
      emphasis: isOn(run, 'w:i') ?? base.emphasis,
      indented: base.indented || isIndented(paragraph),
      numbering: childrenOf(paragraph, 'w:numPr')[0] ?? base.numbering,
    }
  }
  const known = new Map<string | undefined, ReturnedStyle>()
  return (id) => {
    const style = known.get(id) ?? read(id, 0)
    known.set(id, style)
    return style
  }
}

function headingOf(name: string, level: string | undefined): number | undefined {
  const [, digit] = /^heading (\d)$/i.exec(name) ?? []
  if (digit !== undefined) return Number(digit)
  if (/^title$/i.test(name)) return 1
  return level !== undefined && Number(level) < 9 ? Number(level) + 1 : undefined
}
