import { describe, expect, test } from 'vitest'
import { lights } from '#domain/light.ts'
import { catalogue } from '#text/catalogue.ts'

describe.each(['de', 'en'] as const)('the lights in %s', (language) => {
  const words = catalogue(language).lights

  test('have a word and a symbol each, none of them twice', () => {
    expect(new Set([...Object.values(words.short), words.none]).size).toBe(lights.length + 1)
    expect(new Set([...lights.map(words.sign), words.sign(null)]).size).toBe(lights.length + 1)
  })

  test('are understood by words that mean one light only, their own name among them', () => {
    const said = Object.values(words.says).flat()
    expect(new Set(said).size).toBe(said.length)
    for (const light of lights) expect(words.says[light]).toContain(words.short[light].toLowerCase())
  })
})
