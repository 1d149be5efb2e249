import { access, readFile, stat } from 'node:fs/promises'
import { fileURLToPath } from 'node:url'
import puppeteer, { type Browser } from 'puppeteer-core'
import { beforeAll, describe, expect, inject, test } from 'vitest'
import { limitFaults } from '#test/support/slack/block-limits.ts'
import { ourMessages } from '#test/support/slack/our-messages.ts'
import { pictureOf, type Shown } from '#test/support/slack/picture-of.ts'

const tools = inject('tools')
const path = (name: string): string =>
  fileURLToPath(new URL(`../../../adapters/slack/pictures/${name}`, import.meta.url))
const golden = (name: string): string => fileURLToPath(new URL(`../../golden/slack-${name}.html`, import.meta.url))

const names = ['prompt', 'prompt-three', 'form', 'form-error', 'receipt', 'status', 'home', 'paper', 'refusal']

describe.skipIf(tools.chromium === null)('The pictures of our own messages', () => {
  let browser: Browser
  let shown: Readonly<Record<string, Shown>>

  beforeAll(async () => {
    shown = await ourMessages()
    browser = await puppeteer.launch({
      executablePath: tools.chromium ?? '',
      args: ['--no-sandbox', '--disable-lcd-text'],
    })
    return () => browser.close()
  })

  /** Drawn anew where it is missing, or where the message changed and its golden was renewed (`-u`). */
  test.each(names)('%s shows what we say today', async (name) => {
    const message = shown[name]
    if (!message) throw new Error(`There is no ${name}.`)
    const html = pictureOf(message)
    const { errors: _, ...payload } = { errors: undefined, ...message }
    expect(limitFaults(payload)).toEqual([])
    const before = await readFile(golden(name), 'utf8').catch(() => '')
    await expect(plain(html)).toMatchFileSnapshot(golden(name))
    const isThere = await access(path(`${name}.png`)).then(
      () => true,
      () => false,
    )
    if (!isThere || before !== plain(html)) await draw(html, `${path(name)}.png`)
    expect((await stat(path(`${name}.png`))).size).toBeLessThan(150_000)
  })

  /** What is shown, whatever it is drawn with. */
  const plain = (html: string): string => html.replace(/<style>.*?<\/style>/s, '')

  async function draw(html: string, file: `${string}.png`): Promise<void> {
    const page = await browser.newPage()
    await page.setViewport({ width: 600, height: 100 })
    await page.setContent(html)
    await page.screenshot({ path: file, fullPage: true })
    await page.close()
  }
})
