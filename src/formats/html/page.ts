import { createHash } from 'node:crypto'
import { dayOf } from '#domain/instant.ts'
import type { Manuscript } from '#app/contracts/format.ts'
import { escapeXml } from '#report/escape-xml.ts'
import { figureNumbers } from '#report/figure-numbers.ts'
import { catalogue } from '#text/catalogue.ts'
import { blockHtml } from './block-html.ts'
import { contents } from './contents.ts'
import { lightStyle } from './light-style.ts'
import { pageStyle } from './page-style.ts'
import { printStyle } from './print-style.ts'

/**
 * The whole file; a statement's short chapters, which are only numbered, need no list before them. Its style is the only one a browser accepts; what else a text may smuggle in stays text.
 */
export function page(manuscript: Manuscript): string {
  const { blocks, facts, language, mark, part, title } = manuscript
  const context = { words: catalogue(language), figures: figureNumbers(blocks) }
  const { file } = context.words.reports
  const asOf = file.asOf(dayOf(facts.round.asOf, facts.city.zone))
  const margins = { title, mark, part, asOf, city: facts.city.name, page: file.page }
  const style = [pageStyle, lightStyle, printStyle(margins)].join('\n')
  const heads = blocks.filter(({ type }) => type === 'head')
  const others = blocks.filter(({ type }) => type !== 'head')
  return `<!DOCTYPE html>
<html lang="${language}">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta http-equiv="Content-Security-Policy" content="${policy(style)}">
<title>${escapeXml(`${title} – ${facts.city.name}`)}</title>
<style>${style}</style>
</head>
<body>
<a class="skip" href="#content">${escapeXml(file.skip)}</a>
${note('mark', mark)}${note('part', part)}<header>
${heads.length === 0 ? `<h1>${escapeXml(title)}</h1>` : heads.map((block) => blockHtml(block, context)).join('\n')}
</header>
${facts.statement ? '' : contents(others, context)}
<main id="content" tabindex="-1">
${others.map((block) => blockHtml(block, context)).join('\n')}
</main>
<footer><p>${escapeXml(`${facts.city.name} · ${asOf}`)}</p></footer>
</body>
</html>
`
}

const note = (kind: 'mark' | 'part', said: string | null): string =>
  said === null ? '' : `<aside class="${kind}" aria-label="${escapeXml(said)}">${escapeXml(said)}</aside>\n`

function policy(style: string): string {
  const hash = createHash('sha256').update(style).digest('base64')
  return `default-src 'none'; style-src 'sha256-${hash}'; base-uri 'none'; form-action 'none'`
}
