import { expect, test } from 'vitest'
import { paints } from '#report/charts/paint.ts'

test.each(Object.entries(paints))('the words on %s can be read', (_, { fill, ink }) => {
  expect(contrast(fill, ink)).toBeGreaterThan(5.5)
})

test.each(Object.entries(paints))('%s stands out from white paper, by itself or by its edge', (_, { fill, edge }) => {
  expect(contrast(edge ?? fill, '#fff')).toBeGreaterThan(4.5)
})

test('no two marks have the same shape', () => {
  expect(new Set(Object.values(paints).map(({ shape }) => shape)).size).toBe(Object.keys(paints).length)
})

/** As WCAG 2 defines it. */
function contrast(one: string, other: string): number {
  const [dark = 0, light = 0] = [luminance(one), luminance(other)].toSorted((a, b) => a - b)
  return (light + 0.05) / (dark + 0.05)
}

function luminance(colour: string): number {
  const digits =
    colour.length === 4 ? Array.from(colour.slice(1), (digit) => digit + digit) : colour.slice(1).match(/../g)
  const [red = 0, green = 0, blue = 0] = (digits ?? []).map((pair) => {
    const share = Number.parseInt(pair, 16) / 255
    return share <= 0.03928 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4
  })
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue
}
