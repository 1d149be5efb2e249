import type { Table } from '#report/block.ts'
import { escapeXml } from '#report/escape-xml.ts'
import type { Context } from './context.ts'
import { inlineHtml } from './inline-html.ts'

/** From this many columns on, a table is scrolled by itself where a narrow screen cannot show it otherwise. */
const wide = 3

/** What becomes of it there before that, by its number of columns; every other keeps its width. */
const narrowed: Readonly<Record<number, string>> = { 3: ' few', 4: ' stack' }

/** A shorter table is not torn apart in print. */
const long = 5

/** A table whose columns and rows have heads. */
export function tableHtml({ caption, head, rows, align, widths = [] }: Table, context: Context): string {
  const side = (index: number): string => (align?.[index] === 'right' ? ' class="number"' : '')
  const columns = head.map((cell, index) => `<th scope="col"${side(index)}>${escapeXml(cell)}</th>`)
  const body = rows.map((row) => {
    const cells = row.map((cell, index) => {
      const content = inlineHtml(cell, context)
      return index === 0 ? `<th scope="row">${content}</th>` : `<td${side(index)}>${content}</td>`
    })
    return `<tr>${cells.join('')}</tr>`
  })
  const title = caption === '' ? '' : `<caption>${escapeXml(caption)}</caption>`
  const columnWidths = widths.map((width) => `<col class="w${width}">`).join('')
  const kind = rows.length < long ? ' class="short"' : ''
  const table = `<table${kind}>${title}${columnWidths && `<colgroup>${columnWidths}</colgroup>`}<thead><tr>${columns.join('')}</tr></thead><tbody>${body.join('\n')}</tbody></table>`
  if (head.length < wide) return table
  const name = escapeXml(context.words.reports.file.region(caption))
  return `<div class="scroll${narrowed[head.length] ?? ''}" role="region" tabindex="0" aria-label="${name}">${table}</div>`
}
