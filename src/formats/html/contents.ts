import type { Block } from '#report/block.ts'
import { escapeXml } from '#report/escape-xml.ts'
import type { Context } from './context.ts'
import { inlineHtml } from './inline-html.ts'

type Heading = Extract<Block, { readonly type: 'heading' }>

/** The way to every chapter that has an id. */
export function contents(blocks: readonly Block[], context: Context): string {
  const chapters = blocks.filter(isChapter)
  if (chapters.length === 0) return ''
  const title = escapeXml(context.words.reports.file.contents)
  const items = chapters.map(
    ({ id = '', children }) => `<li><a href="#${escapeXml(id)}">${inlineHtml(children, context)}</a></li>`,
  )
  return `<nav aria-labelledby="contents"><h2 id="contents">${title}</h2><ol>${items.join('')}</ol></nav>`
}

const isChapter = (block: Block): block is Heading =>
  block.type === 'heading' && block.depth === 1 && block.id !== undefined
