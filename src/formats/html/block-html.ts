import type { Block, Fact, Figure, Head, Tile } from '#report/block.ts'
import { escapeXml } from '#report/escape-xml.ts'
import type { Handlers } from '#report/handle.ts'
import { handleBlock } from '#report/handle.ts'
import type { Context } from './context.ts'
import { inlineHtml, sign } from './inline-html.ts'
import { profileHtml } from './profile-html.ts'
import { tableHtml } from './table-html.ts'

const handlers: Handlers<Block, Context, string> = {
  // The paper's title is the h1; headings of depth 1 follow.
  heading: ({ depth, id, children }, context) =>
    `<h${depth + 1}${id === undefined ? '' : ` id="${escapeXml(id)}"`}>${inlineHtml(children, context)}</h${depth + 1}>`,
  paragraph: ({ children }, context) => `<p>${inlineHtml(children, context)}</p>`,
  list: ({ ordered, items }, context) => {
    const tag = ordered ? 'ol' : 'ul'
    return `<${tag}>${items.map((item) => `<li>${itemHtml(item, context)}</li>`).join('')}</${tag}>`
  },
  quote: ({ children }, context) => `<blockquote>${blocksHtml(children, context)}</blockquote>`,
  passage: ({ children }, context) => blocksHtml(children, context),
  table: tableHtml,
  figure: figureHtml,
  facts: ({ items }, context) => `<dl class="facts">${items.map((item) => factHtml(item, context)).join('')}</dl>`,
  tiles: ({ items }) => `<ul class="tiles">${items.map(tileHtml).join('')}</ul>`,
  head: headHtml,
  profile: (profile, context) => profileHtml(profile, blocksHtml(profile.children, context), context),
}

/** A block as HTML. */
export const blockHtml = (block: Block, context: Context): string => handleBlock(handlers, block, context)

const blocksHtml = (blocks: readonly Block[], context: Context): string =>
  blocks.map((block) => blockHtml(block, context)).join('\n')

/** An item of one paragraph needs no paragraph of its own. */
function itemHtml(item: readonly Block[], context: Context): string {
  const [first, ...rest] = item
  if (first?.type !== 'paragraph') return blocksHtml(item, context)
  return inlineHtml(first.children, context) + blocksHtml(rest, context)
}

const factHtml = ({ term, value }: Fact, context: Context): string =>
  `<div><dt>${escapeXml(term)}</dt><dd>${inlineHtml(value, context)}</dd></div>`

function tileHtml({ mark, value, label, before }: Tile): string {
  const earlier = before === '' ? '' : ` <span class="before">${escapeXml(before)}</span>`
  const name = `${mark === null ? '' : sign(mark)}${escapeXml(label)}`
  return `<li class="tile ${mark ?? 'none'}"><strong>${escapeXml(value)}</strong>${earlier} <span class="label">${name}</span></li>`
}

function figureHtml({ id, svg, caption, table }: Figure, context: Context): string {
  const { file } = context.words.reports
  const no = context.figures.get(id) ?? 0
  return [
    `<figure id="${escapeXml(id)}">`,
    `<div class="scroll" role="region" tabindex="0" aria-label="${escapeXml(file.figure(no))}">${svg}</div>`,
    `<figcaption>${escapeXml(`${file.figure(no)}: ${caption}`)}</figcaption>`,
    `<details><summary>${escapeXml(file.data(no))}</summary>${tableHtml(table, context)}</details></figure>`,
  ].join('')
}

function headHtml(head: Head, context: Context): string {
  const { city, department, office, kind, number, part, title, subtitle, consultations } = head
  return `<div class="letterhead">
<p><strong>${escapeXml(city)}</strong><br>${escapeXml(department)}<br>${escapeXml(office)}</p>
<p><strong>${escapeXml(kind)}</strong><br>${number && `${escapeXml(number)}<br>`}${escapeXml(part)}</p>
</div>
<h1>${escapeXml(title)}</h1>
<p class="subtitle">${escapeXml(subtitle)}</p>
${tableHtml(consultations, context)}`
}
