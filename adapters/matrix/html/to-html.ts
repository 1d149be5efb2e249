import { escapeXml } from '#report/escape-xml.ts'
import type { Element } from './element.ts'
import type { Run } from './run.ts'

/** A message as `formatted_body`: well-formed, with none but the tags that the specification recommends, and `href` alone. */
export const toHtml = (elements: readonly Element[]): string => elements.map(block).join('')

function block(element: Element): string {
  switch (element.tag) {
    case 'p':
    case 'h3':
    case 'h4':
      return `<${element.tag}>${inlines(element.runs)}</${element.tag}>`
    case 'blockquote':
      return `<blockquote>${within(element.children)}</blockquote>`
    case 'ul':
    case 'ol': {
      const { tag, start, items } = element
      const from = tag === 'ol' && start !== 1 ? ` start="${start}"` : ''
      return `<${tag}${from}>${items.map((item) => `<li>${within(item)}</li>`).join('')}</${tag}>`
    }
  }
}

/** Within an item or a quotation paragraphs stand close together: one below the other, without gaps. */
const within = (elements: readonly Element[]): string =>
  elements
    .map((element, at) => {
      if (!('runs' in element)) return block(element)
      const isBold = element.tag !== 'p'
      const said = inlines(isBold ? element.runs.map((each) => ({ ...each, strong: true })) : element.runs)
      const before = elements[at - 1]
      return before && 'runs' in before ? `<br>${said}` : said
    })
    .join('')

const inlines = (runs: readonly Run[]): string => runs.map(inline).join('')

function inline({ text, strong, emphasis, code, href }: Run): string {
  const said = escapeXml(text).replaceAll('  ', ' \u00a0').replaceAll('\n', '<br>')
  const typed = code ? `<code>${said}</code>` : said
  const stressed = emphasis ? `<em>${typed}</em>` : typed
  const bold = strong ? `<strong>${stressed}</strong>` : stressed
  return href === undefined ? bold : `<a href="${escapeXml(href)}">${bold}</a>`
}
