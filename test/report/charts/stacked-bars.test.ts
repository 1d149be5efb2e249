import { describe, expect, test } from 'vitest'
import { plainText } from '#report/plain-text.ts'

import type { Counts } from '#report/charts/counts.ts'
import { stackedBars } from '#report/charts/stacked-bars.ts'
import { lightSwatch } from '#report/charts/swatch.ts'
import { overlaps, textsIn } from './drawn.ts'

const bars = (more: Partial<Counts> = {}): Counts => ({
  id: 'lights',
  tableTitle: 'Ampeln als Tabelle',
  title: 'Ampeln nach Handlungsfeld',
  intro: 'Gestapelte Balken.',
  rowName: 'Handlungsfeld',
  sumName: 'Summe',
  series: [
    { swatch: lightSwatch('green'), label: 'Grün' },
    { swatch: lightSwatch('red'), label: 'Rot' },
  ],
  rows: [
    { label: 'Bildung', counts: [1200, 34] },
    { label: 'Verkehr', counts: [0, 3] },
    { label: 'Kultur', counts: [0, 0] },
  ],
  number: (value) => new Intl.NumberFormat('de-DE').format(value),
  sum: (value) => `n = ${value}`,
  ...more,
})

describe('a chart of stacked bars', () => {
  const chart = stackedBars(bars())

  test('says in words what it shows', () => {
    expect(chart.alt).toBe('Gestapelte Balken. Bildung: 1.200 Grün, 34 Rot. Verkehr: 3 Rot. Kultur: 0.')
    expect(chart.svg).toContain('role="img" aria-labelledby="lights-title lights-desc"')
    expect(chart.svg).toContain(`<desc id="lights-desc">${chart.alt}</desc>`)
  })

  test('shows its data as a table', () => {
    expect(chart.table.head).toEqual(['Handlungsfeld', 'Grün', 'Rot', 'Summe'])
    expect(chart.table.rows.map((row) => row.map(plainText))).toEqual([
      ['Bildung', '1.200', '34', '1.234'],
      ['Verkehr', '0', '3', '3'],
      ['Kultur', '0', '0', '0'],
    ])
  })

  test('writes counts into the bars and their sum beside them', () => {
    expect(textsIn(chart.svg)).toEqual([
      'Grün',
      'Rot',
      'Bildung',
      '1.200',
      'n = 1234',
      'Verkehr',
      '3',
      'n = 3',
      'Kultur',
      'n = 0',
    ])
  })

  test('breaks long names instead of clipping them', () => {
    const name = 'Wasserwirtschaft, Starkregenvorsorge und Donaudampfschifffahrtsgesellschaftsangelegenheiten'
    const texts = textsIn(stackedBars(bars({ rows: [{ label: name, counts: [1, 1] }] })).svg)
    const lines = texts.slice(2, texts.indexOf('1'))
    expect(Math.max(...lines.map((line) => line.length))).toBeLessThan(35)
    expect(lines.join('').replaceAll(/[- ]/g, '')).toBe(name.replaceAll(' ', ''))
  })

  test.each([1, 20])('of %i fields with long names has no words that touch or leave it', (count) => {
    const label = 'Bildung und Öffentlichkeitsarbeit, einschließlich Umweltbildung an Schulen'
    const rows = Array.from({ length: count }, (_, no) => ({ label: `${label} ${no}`, counts: [no, 1] }))
    expect(overlaps(stackedBars(bars({ rows })).svg)).toEqual([])
  })

  test('takes names as text', () => {
    const { svg } = stackedBars(bars({ rows: [{ label: '</text><script>', counts: [1, 1] }] }))
    expect(svg).not.toContain('<script')
    expect(svg).toContain('&lt;/text&gt;&lt;script&gt;')
  })
})
