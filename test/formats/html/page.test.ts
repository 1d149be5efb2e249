import { createHash } from 'node:crypto'
import { describe, expect, test } from 'vitest'
import { assembleReport } from '#report/assemble-report.ts'
import html from '#formats/html/index.ts'
import { catalogue } from '#text/catalogue.ts'
import { made } from '#test/support/made.ts'
import { cologneReport } from '#test/support/cologne-report.ts'

const facts = cologneReport()

async function written(title: string, mark: string | null): Promise<string> {
  const blocks = assembleReport(facts, catalogue('de'))
  const [file] = (await made(html, { facts, blocks, language: 'de', title, mark, part: null, version: null })).files
  return new TextDecoder().decode(file?.bytes)
}

describe('a report in HTML', async () => {
  const source = await written('Zwischenbericht', 'Entwurf')

  test('allows its own style and nothing else', () => {
    const style = /<style>([^]*)<\/style>/.exec(source)?.[1] ?? ''
    const hash = createHash('sha256').update(style).digest('base64')
    expect(source).toContain(
      `content="default-src 'none'; style-src 'sha256-${hash}'; base-uri 'none'; form-action 'none'"`,
    )
    expect(source).not.toMatch(/<script|\sstyle="|\son\w+="|src="|url\(/)
  })

  test('has a language, one h1, and headings that skip no level', () => {
    const levels = [...source.matchAll(/<h([1-6])/g)].map(([, level]) => Number(level))
    expect(source).toContain('<html lang="de">')
    expect(levels.filter((level) => level === 1)).toHaveLength(1)
    for (const [index, level] of levels.entries()) expect(level).toBeLessThanOrEqual((levels[index - 1] ?? 0) + 1)
  })

  test('leads to places that exist, each only once', () => {
    const ids = [...source.matchAll(/\sid="([^"]+)"/g)].map(([, id]) => id)
    const targets = [...source.matchAll(/(?:href="#|aria-labelledby=")([^" ]+)/g)].map(([, id]) => id)
    expect(new Set(ids).size).toBe(ids.length)
    expect(ids).toEqual(expect.arrayContaining(targets))
  })

  test('tells which heads belong to columns and which to rows', () => {
    expect(source).not.toMatch(/<th(?! scope="(?:col|row)")[ >]/)
    expect(source.match(/<table/g)).toHaveLength(source.match(/<caption>/g)?.length ?? 0)
  })

  test('bears the mark of a draft on the screen and in the margins of every page', () => {
    expect(source).toContain('<aside class="mark" aria-label="Entwurf">Entwurf</aside>')
    expect(source).toContain('@bottom-center{content:"Entwurf"')
  })

  test('says nothing of a draft when it is released', async () => {
    expect(await written('Zwischenbericht', null)).not.toContain('class="mark"')
  })

  test('cannot be left through what stands in its margins', async () => {
    const hostile = await written('"}</style><script>alert(1)</script>\\', null)
    expect(hostile.match(/<\/style>/g)).toHaveLength(1)
    expect(hostile).not.toContain('<script')
    expect(hostile).toContain('@top-left{content:"\\22 \\7d \\3c \\2f style\\3e ')
  })
})
