import fc from 'fast-check'

/** What people and spreadsheets do to a text: formulas, quotes, delimiters, breaks, words that look like something else. */
const oddities = [
  '=1+1',
  "'=x",
  '-',
  '~',
  '"',
  '";',
  "''so''",
  'a"b',
  'ä;ö',
  'Ü,ü',
  'a: b',
  '# nein',
  '012',
  '1e21',
  'ja',
]
const moreOddities = [
  '_x0041_',
  '@alle',
  '+49 221',
  '|',
  '- a',
  'null',
  '„Ja“ – €',
  '2026-10-05',
  '😀',
  'true',
  '* x',
  '{a}',
  '%',
]
const odd = fc.constantFrom(...oddities, ...moreOddities)
const piece = fc.oneof(odd, fc.string({ minLength: 1, maxLength: 8, unit: 'binary-ascii' }), fc.lorem({ maxCount: 4 }))

/** Trimmed and of one line, as names and titles are. */
export const line = piece.map((words) => words.replaceAll(/[\p{Cc}\s]+/gu, ' ').trim()).filter((words) => words !== '')
/** Trimmed, with breaks, as people's texts are kept. */
export const text = fc
  .array(line, { minLength: 1, maxLength: 3 })
  .chain((lines) => fc.constantFrom(lines.join('\n'), lines.join('\n\n')))

export const maybe = <T>(value: fc.Arbitrary<T>): fc.Arbitrary<T | null> => fc.option(value, { freq: 2 })
export const day = fc
  .integer({ min: 0, max: 1500 })
  .map((days) => Temporal.PlainDate.from('2025-01-01').add({ days }).toString())
export const instant = fc
  .integer({ min: 0, max: 1500 * 1440 })
  .map((minutes) => new Date(Date.UTC(2025, 0, 1) + minutes * 60_000).toISOString())
export const keys = (max: number, min = 0) =>
  fc.uniqueArray(fc.oneof({ weight: 3, arbitrary: line }, { weight: 1, arbitrary: odd }), {
    minLength: min,
    maxLength: max,
  })
export const among = <T>(things: readonly T[]): fc.Arbitrary<T> => fc.constantFrom(...things)
export const oneOrNone = <T>(things: readonly T[]) => (things.length === 0 ? fc.constant(null) : maybe(among(things)))
export const once = <T>(thing: fc.Arbitrary<T>, key: (thing: T) => string, maxLength: number) =>
  fc.uniqueArray(thing, { selector: key, maxLength })
