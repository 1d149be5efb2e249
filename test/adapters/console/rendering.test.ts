import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { paragraph, t, table } from '#report/build.ts'
import { blocks } from '#adapters/console/blocks.ts'
import { columnWidths } from '#adapters/console/column-widths.ts'
import { displayWidth } from '#adapters/console/display-width.ts'
import { paint } from '#adapters/console/paint.ts'
import { rowWidth, span, type Row } from '#adapters/console/row.ts'
import { widestWord, wrap } from '#adapters/console/wrap.ts'
import { everyBlock } from '#test/contract/a-reply.ts'

const plain = (rows: readonly Row[]): string => rows.map((row) => paint(row, false)).join('\n')
const lettersOf = (text: string): string => text.replaceAll(/[^\p{L}\p{N}]/gu, '')

test.each([
  ['Maßnahme', 8],
  ['数字化', 6],
  ['👍🏽', 2],
  ['e\u0301', 1],
  ['● Grün', 6],
  ['a\u200bb', 2],
])('%s takes %i columns', (text, width) => expect(displayWidth(text)).toBe(width))

describe('wrapping', () => {
  const words = fc.array(fc.stringMatching(/^[a-zäöü数👍 ]{0,12}$/u), { maxLength: 30 })
  const spans = words.map((texts) => texts.map((text, at) => span(text, at % 2 === 0 ? 'strong' : undefined)))

  test('keeps every letter, in order, and every row within the width unless one word alone is longer', () => {
    fc.assert(
      fc.property(spans, fc.integer({ min: 1, max: 40 }), (row, width) => {
        const rows = wrap(row, width)
        expect(lettersOf(plain(rows))).toBe(lettersOf(plain([row])))
        for (const one of rows) expect(rowWidth(one)).toBeLessThanOrEqual(Math.max(width, widestWord(one)))
      }),
    )
  })

  test('leaves together what is written together, whatever its style', () => {
    const row = [t('Fällig: '), t('M-03'), t(', bald.')].map(({ ...node }) => span('value' in node ? node.value : ''))
    expect(plain(wrap(row, 14))).toBe('Fällig: M-03,\nbald.')
  })
})

test('columns share the room: each gets its least, none more than it needs, all together no more than there is', () => {
  const column = fc
    .record({ least: fc.nat(20), more: fc.nat(60) })
    .map(({ least, more }) => ({ least, natural: least + more }))
  fc.assert(
    fc.property(fc.array(column, { minLength: 1, maxLength: 6 }), fc.nat(200), (columns, room) => {
      const widths = columnWidths(columns, room)
      const owed = columns.reduce((sum, { least }) => sum + least, 0)
      expect(widths === undefined).toBe(owed > room)
      for (const [at, { least, natural }] of widths ? columns.entries() : []) {
        expect(widths?.[at]).toBeGreaterThanOrEqual(least)
        expect(widths?.[at]).toBeLessThanOrEqual(natural)
      }
      expect((widths ?? []).reduce((sum, width) => sum + width, 0)).toBeLessThanOrEqual(room)
    }),
  )
})

describe('a table', () => {
  const figures = table(
    'Ampeln',
    ['Feld', 'Grün', 'Rot'],
    [
      ['Steuerung', '12', '0'],
      ['Beteiligung der Stadtgesellschaft', '3', '1'],
    ],
    { align: ['left', 'right', 'right'] },
  )

  test('stands in aligned columns', () => {
    expect(plain(blocks([figures], 60))).toBe(
      [
        'Ampeln',
        'Feld                               Grün  Rot',
        '────────────────────────────────────────────',
        'Steuerung                            12    0',
        'Beteiligung der Stadtgesellschaft     3    1',
      ].join('\n'),
    )
  })

  test('wraps within its columns where it is a little too wide', () => {
    expect(plain(blocks([figures], 35))).toBe(
      [
        'Ampeln',
        'Feld                      Grün  Rot',
        '───────────────────────────────────',
        'Steuerung                   12    0',
        'Beteiligung der              3    1',
        'Stadtgesellschaft',
      ].join('\n'),
    )
  })

  test('becomes a list of its rows where it is much too wide', () => {
    expect(plain(blocks([figures], 20))).toBe(
      [
        'Ampeln',
        'Feld: Steuerung',
        '  Grün: 12',
        '  Rot: 0',
        'Feld:',
        '  Beteiligung der',
        '  Stadtgesellschaft',
        '  Grün: 3',
        '  Rot: 1',
      ].join('\n'),
    )
  })
})

test.each([40, 60, 78, 100])('every kind of block keeps within %i columns', (width) => {
  for (const row of blocks(everyBlock, width)) expect(rowWidth(row)).toBeLessThanOrEqual(width)
})

test('what people wrote cannot steer the terminal', () => {
  const rows = blocks([paragraph('\u001b[2Jweg\u0007 \u202Ehcildnefieb')], 40)
  expect(plain(rows)).toBe('[2Jweg hcildnefieb')
})
