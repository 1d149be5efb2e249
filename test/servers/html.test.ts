import { readFileSync } from 'node:fs'
import { writeFile } from 'node:fs/promises'
import { createRequire } from 'node:module'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import type { AxeResults, Result } from 'axe-core'
import puppeteer, { type Browser, type Page } from 'puppeteer-core'
import { beforeAll, describe, expect, inject, test } from 'vitest'
import { temporaryFolder } from '#test/support/stores.ts'
import { catalogue } from '#text/catalogue.ts'
import { contrastScript } from './contrast-script.ts'
import { paperFile } from './papers.ts'
import { printedPages } from './printed-pages.ts'

const tools = inject('tools')
const axe = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8')
const rules = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice']

const mark = catalogue('de').papers.draftMark

const wide = { width: 1280, height: 900 }
/** As wide as WCAG 1.4.10 wants a page to be read without moving it sideways. */
const narrow = { width: 320, height: 800 }

describe.skipIf(tools.chromium === null)('The HTML, looked at by axe-core in Chromium', () => {
  let folder: Awaited<ReturnType<typeof temporaryFolder>>
  let browser: Browser

  beforeAll(async () => {
    folder = await temporaryFolder()
    browser = await puppeteer.launch({ executablePath: tools.chromium ?? '', args: ['--no-sandbox'] })
    return async () => {
      await browser.close()
      await folder[Symbol.asyncDispose]()
    }
  })

  /** The page with everything rendered, however far below. */
  async function opened(html: string, viewport = wide): Promise<Page> {
    const path = join(folder.path, 'paper.html')
    await writeFile(path, html)
    const page = await browser.newPage()
    await page.setBypassCSP(true)
    await page.setViewport(viewport)
    await page.goto(pathToFileURL(path).href)
    await page.addStyleTag({ content: '*{content-visibility:visible!important}' })
    return page
  }

  async function judged(html: string, viewport = wide) {
    const page = await opened(html, viewport)
    await page.evaluate(axe)
    const results = (await page.evaluate(`axe.run(document, { runOnly: ${JSON.stringify(rules)} })`)) as AxeResults
    const open = results.incomplete.map(({ id }) => id)
    const unclear = results.incomplete.flatMap(({ nodes }) => nodes.flatMap(({ target }) => target.join(' ')))
    const pale = await page.evaluate(`(${contrastScript})(${JSON.stringify(unclear)})`)
    const width = await page.evaluate('document.documentElement.scrollWidth')
    await page.close()
    return { faults: results.violations.flatMap(told), passes: results.passes.length, open, pale, width }
  }

  const sizes = [6, 54] as const
  const papers = [...sizes.map((size) => [`${size} measures`, size] as const), ['a statement', 'statement'] as const]
  const views = papers.flatMap(([name, paper]) =>
    [wide, narrow].map((viewport) => ({ name, paper, viewport, width: viewport.width })),
  )

  test.each(views)('$name at $width px: no fault, and it fits', async ({ paper, viewport, width }) => {
    const seen = await judged(await html(paper), viewport)
    expect(seen.faults).toEqual([])
    expect(seen.passes).toBeGreaterThan(30)
    expect(seen.open.filter((id) => id !== 'color-contrast')).toEqual([])
    expect(seen.pale).toEqual([])
    expect(seen.width).toBe(width)
  })

  test('what has few columns is read at 320 px without moving it sideways, and so are the numbers of charts', async () => {
    const page = await opened(await html(54), narrow)
    const regions = (wanted: string) =>
      page.$$eval(wanted, (found) => found.map(({ scrollWidth, clientWidth }) => scrollWidth - clientWidth))
    const moved = await regions('.few, .stack')
    expect(moved.length).toBeGreaterThan(3)
    expect(moved.filter((pixels) => pixels > 0)).toEqual([])
    expect(await shut(page)).toBe(0)
    await page.close()
  })

  test.skipIf(tools.pdftotext === null).each(papers)(
    '%s is printed whole, black enough, each page marked as a draft',
    async (_, size) => {
      const page = await opened(await html(size))
      await page.emulateMediaType('print')
      expect(await shut(page)).toBe(0)
      const pale = (await page.evaluate(`(${contrastScript})(null)`)) as string[]
      expect(pale.filter((name) => !name.includes('class="mark"'))).toEqual([])
      const path = join(folder.path, 'printed.pdf')
      await page.pdf({ path, preferCSSPageSize: true })
      await page.close()
      const pages = await printedPages(tools.pdftotext ?? '', path)
      expect(pages.length).toBeGreaterThan(size === 'statement' ? 1 : size / 3)
      for (const { width, height, words } of pages) {
        expect([Math.round(width), Math.round(height)]).toEqual([595, 842])
        expect(words.map(({ text }) => text).join(' ')).toContain(mark)
        expect(
          words.filter(({ left, right, bottom }) => left < 20 || right > width - 20 || bottom > height - 10),
        ).toEqual([])
      }
    },
  )

  test('faults that are planted are found', async () => {
    const sound = await html(6)
    const faulty = sound
      .replace('<html lang="de">', '<html>')
      .replace('<header>', '<header><p style="color:#aaa">Zu blass</p><img src="data:,">')
      .replace(
        '</svg></div><figcaption>',
        '<text id="pale" x="300" y="60" fill="#9ab">Zu blass</text></svg></div><figcaption>',
      )
      .replace('</main>', '<div style="width:2000px">Zu breit</div></main>')
    expect(faulty.length).toBeGreaterThan(sound.length + 100)
    const { faults, pale, width } = await judged(faulty)
    for (const id of ['html-has-lang', 'image-alt', 'color-contrast'])
      expect(faults).toContainEqual(expect.stringMatching(`^${id}: `))
    expect(pale).toContainEqual(expect.stringMatching(/^#pale: /))
    expect(width).toBeGreaterThan(1280)
  })
})

const html = async (size: 6 | 54 | 'statement'): Promise<string> =>
  new TextDecoder().decode((await paperFile('html', size, 'draft')).bytes)

/** How many charts keep their numbers to themselves. */
const shut = (page: Page): Promise<number> =>
  page.$$eval('details table', (tables) => tables.filter((table) => !table.checkVisibility()).length)

/** A rule that is broken and where. */
const told = ({ id, nodes }: Result): readonly string[] =>
  nodes.map(({ target, failureSummary }) => `${id}: ${target.join(' ')}: ${failureSummary ?? ''}`)
