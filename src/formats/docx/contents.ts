import type { FileChild, XmlComponent } from 'docx'
import { InternalHyperlink, Paragraph } from 'docx'
import type { Block } from '#report/block.ts'
import { plainText } from '#report/plain-text.ts'
import type { Context } from './context.ts'
import { Element } from './element.ts'
import { runs } from './runs.ts'

/** With more, the contents name chapters and fields alone. */
const veryLong = 120

/**
 * The way to each chapter, field and measure, whole as it is written but for the numbers of pages, which only the program
 * that sets the paper knows. LibreOffice fills them in at once. Word would do so on opening, but never without a question
 * first; so it does when fields are renewed (Ctrl+A, F9), and until then shows none rather than wrong ones. No field around
 * it all: within one, LibreOffice would not fill in the numbers.
 */
export function contents(tree: readonly Block[], context: Context): readonly FileChild[] {
  const measures = tree.filter(({ type }) => type === 'profile').length
  const depth = measures > veryLong ? 2 : 3
  const entries = tree.flatMap((block) => entryOf(block, depth, context))
  const lines = entries.map(({ style, children }) => {
    const paragraph = new Paragraph({ style })
    for (const child of children) paragraph.addChildElement(child)
    return paragraph
  })
  return [
    new Paragraph({ style: 'TOCHeading', children: runs(context.words.reports.file.contents, context) }),
    ...lines,
  ]
}

interface Entry {
  readonly style: string
  readonly children: readonly XmlComponent[]
}

function entryOf(block: Block, deepest: number, context: Context): readonly Entry[] {
  if (block.type !== 'heading' && block.type !== 'profile') return []
  const anchor = block.id === undefined ? undefined : context.anchors.get(block.id)
  if (anchor === undefined || block.depth > deepest) return []
  const text = block.type === 'heading' ? plainText(block.children) : block.title
  const link = new InternalHyperlink({ anchor, children: runs(text, context) })
  const page = [...fieldBegin(`PAGEREF ${anchor} \\h`), fieldMark('end')]
  return [{ style: `TOC${block.depth}`, children: [link, tab(), ...page] }]
}

const tab = (): XmlComponent => new Element('w:r', {}, [new Element('w:tab', {})])

const fieldBegin = (instruction: string): readonly XmlComponent[] => [
  fieldMark('begin'),
  new Element('w:r', {}, [new Element('w:instrText', { 'xml:space': 'preserve' }, [instruction])]),
  fieldMark('separate'),
]

const fieldMark = (type: 'begin' | 'separate' | 'end'): XmlComponent =>
  new Element('w:r', {}, [new Element('w:fldChar', { 'w:fldCharType': type })])
