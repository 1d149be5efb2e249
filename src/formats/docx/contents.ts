import type { FileChild, XmlComponent } from 'docx'
import { InternalHyperlink, Paragraph, TableOfContents } from 'docx'
import type { Block } from '#report/block.ts'
import { plainText } from '#report/plain-text.ts'
import type { Context } from './context.ts'
import { runs } from './runs.ts'

/** With fewer measures, one finds one's way by turning pages. */
const long = 13
/** With more, the contents name chapters and fields alone. */
const veryLong = 120

/**
 * Before which block a long report has its contents: behind the first picture, so that the first page answers the
 * question, in front of the chapter that follows. -1 for a report without.
 */
export function contentsAt(tree: readonly Block[]): number {
  const measures = tree.filter(({ type }) => type === 'profile').length
  const picture = tree.findIndex(({ type }) => type === 'figure')
  if (measures < long || picture < 0) return -1
  return tree.findIndex((block, index) => index > picture && block.type === 'heading' && block.depth === 1)
}

/** The way to each chapter, field and measure; whole as it is written, without numbers of pages to be filled in. */
export function contents(tree: readonly Block[], context: Context): readonly FileChild[] {
  const measures = tree.filter(({ type }) => type === 'profile').length
  const depth = measures > veryLong ? 2 : 3
  const entries = tree.flatMap((block) => entryOf(block, depth, context))
  const field = { hyperlink: true, headingStyleRange: `1-${depth}`, pageNumbersEntryLevelsRange: `1-${depth}` }
  const title = new Paragraph({ style: 'TOCHeading', children: runs(context.words.reports.file.contents, context) })
  return [title, new TableOfContents('', { ...field, contentChildren: entries, beginDirty: false })]
}

function entryOf(block: Block, deepest: number, context: Context): readonly XmlComponent[] {
  if (block.type !== 'heading' && block.type !== 'profile') return []
  const anchor = block.id === undefined ? undefined : context.anchors.get(block.id)
  if (anchor === undefined || block.depth > deepest) return []
  const text = block.type === 'heading' ? plainText(block.children) : block.title
  return [
    new Paragraph({
      style: `TOC${block.depth}`,
      children: [new InternalHyperlink({ anchor, children: runs(text, context) })],
    }),
  ]
}
