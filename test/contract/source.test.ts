import { describe, expect, test } from 'vitest'
import type { Source } from '#app/contracts/source.ts'
import { loadPlugIn, plugInsIn } from '#house/plug-ins.ts'
import { catalogue } from '#text/catalogue.ts'

const folder = new URL('../../src/sources/', import.meta.url)
const names = await plugInsIn(folder)
const sources = await Promise.all(names.map(async (name) => ({ name, source: await loadPlugIn<Source>(folder, name) })))

test('there are sources, and no two read the same kind of file', () => {
  const extensions = sources.flatMap(({ source }) => source.extensions)
  expect(extensions.length).toBeGreaterThan(1)
  expect(new Set(extensions).size).toBe(extensions.length)
})

describe.each(sources)('source $name', ({ source }) => {
  test('reads kinds of file named with a dot, in small letters', () => {
    for (const extension of source.extensions) expect(extension).toMatch(/^\.[a-z0-9]+$/)
  })

  const rubbish: readonly (readonly [string, Uint8Array])[] = [
    ['nothing', new Uint8Array()],
    ['a blank line', new TextEncoder().encode('\n')],
    ['a word', new TextEncoder().encode('Hallo')],
    ['bytes of all kinds', Uint8Array.from({ length: 256 }, (_, value) => value)],
    ['an open quote', new TextEncoder().encode('code,title\n"')],
    ['a list', new TextEncoder().encode('- a\n- b\n')],
    ['nested flow', new TextEncoder().encode('[[[[{'.repeat(50))],
  ]

  test.each(rubbish)('refuses %s, with place, fault and cure, in both languages', async (_, bytes) => {
    for (const language of ['de', 'en'] as const) {
      const context = { profile: null, plan: 'DP', words: catalogue(language).imports }
      const { problems } = await source.read({ name: 'datei', bytes }, context)
      expect(problems).not.toEqual([])
      for (const { file, line, what, cure } of problems) {
        expect(file).toBe('datei')
        expect(line).toBeGreaterThanOrEqual(0)
        expect(what).toMatch(/\S.*\.$/)
        expect(cure).toMatch(/\S.*\.$/)
      }
    }
  })
})
