import { expect, test } from 'vitest'
import { breakable } from '#formats/pdf/breakable.ts'

const parts = (text: string): readonly string[] => breakable(text).split('\u200B')

test.each([
  'Das Konzept liegt vor.',
  'Rindfleischetikettierungsüberwachungsaufgabenübertragungsgesetz',
  'Donaudampfschifffahrtselektrizitätenhauptbetriebswerkbauunterbeamtengesellschaft',
  '1/2026',
])('leaves to the hyphens what they can break: %s', (text) => {
  expect(breakable(text)).toBe(text)
})

test('breaks long words behind a sign of their own', () => {
  expect(parts('Klimaschutzkonzept/Masterplanfortschreibung bis 2027')).toEqual([
    'Klimaschutzkonzept/',
    'Masterplanfortschreibung bis 2027',
  ])
})

test('breaks addresses anywhere, so that no hyphen gets into them', () => {
  const address = 'https://www.stadt-koeln.de/digitalisierungsprogramm/bericht.pdf'
  expect(parts(address).join('')).toBe(address)
  for (const part of parts(address)) expect(part.length).toBeLessThanOrEqual(11)
})

test('breaks endless rows of characters, letters with a hyphen, emoji in one piece', () => {
  expect(parts('1x'.repeat(50)).every((part) => part.length <= 11)).toBe(true)
  const letters = breakable('x'.repeat(75))
  expect(letters).not.toContain('\u200B')
  for (const part of letters.split('\u00AD')) expect(part.length).toBeLessThanOrEqual(11)
  expect(parts('😀'.repeat(50)).join('')).toBe('😀'.repeat(50))
  for (const part of parts('😀'.repeat(50))) expect(part.isWellFormed()).toBe(true)
})

test('takes no break from elsewhere', () => {
  expect(breakable('Haus\u200Bhalt')).toBe('Haushalt')
})
