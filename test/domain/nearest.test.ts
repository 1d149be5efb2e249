import { describe, expect, test } from 'vitest'
import { fold } from '#domain/fold.ts'
import { nearest } from '#domain/nearest.ts'

const words = ['hilfe', 'aufgaben', 'melden', 'unverändert', 'verlauf', 'stand', 'status', 'offen', 'zwischenbericht']
const codes = ['M-01', 'M-02', 'M-03', 'B5+6']

describe('the nearest word', () => {
  test.each([
    ['meldn', 'melden'],
    ['mleden', 'melden'],
    ['MELDEN', 'melden'],
    ['unverandert', 'unverändert'],
    ['unveraendert', 'unverändert'],
    ['Unverändret', 'unverändert'],
    ['zwischen', 'zwischenbericht'],
    ['zwischnbericth', 'zwischenbericht'],
    ['statsu', 'status'],
    ['stan', 'stand'],
    ['of', 'offen'],
  ])('to “%s” is “%s”', (typed, meant) => {
    expect(nearest(typed, words)).toEqual([meant])
  })

  test.each(['', '  ', 'x', 'kaffee', 's', 'mldn ist doch klar'])('to “%s” is none', (typed) => {
    expect(nearest(typed, words)).toEqual([])
  })

  test('comes first, the others by distance, as many as are wanted', () => {
    expect(nearest('sta', words, 3)).toEqual(['stand', 'status'])
    expect(nearest('m03', codes, 2)).toEqual(['M-03'])
    expect(nearest('M-30', codes, 2)).toEqual(['M-03'])
    expect(nearest('M-3', codes, 2)).toEqual(['M-03'])
    expect(nearest('M-033', codes, 2)).toEqual(['M-03'])
    expect(nearest('M-0', codes, 2)).toEqual(['M-01', 'M-02'])
    expect(nearest('M-02', codes, 3)).toEqual(['M-02', 'M-01', 'M-03'])
  })
})

test.each([
  ['Größe', 'groesse'],
  ['A\u0308mter', 'aemter'],
  ['STRAẞE', 'strasse'],
  ['„gelb“ – ‚ja’', '"gelb" - \'ja\''],
  [' M\u00a003\u202f gelb\n', 'm 03 gelb'],
  ['Mel\u00adden\u200b', 'melden'],
])('%j folds to %j', (text, folded) => {
  expect(fold(text)).toBe(folded)
})
