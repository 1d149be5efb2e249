import { expect, test } from 'vitest'
import type { Counts } from '#report/charts/counts.ts'
import { stackedColumns } from '#report/charts/stacked-columns.ts'
import { lightSwatch } from '#report/charts/swatch.ts'
import { overlaps, textsIn } from './drawn.ts'

const columns = (rows: Counts['rows']): Counts => ({
  id: 'lights',
  title: 'Entwicklung',
  intro: 'Gestapelte Säulen.',
  tableTitle: 'Entwicklung',
  rowName: 'Bericht',
  sumName: 'Summe',
  series: [
    { swatch: lightSwatch('green'), label: 'Grün' },
    { swatch: lightSwatch('red'), label: 'Rot' },
    { swatch: lightSwatch('no-answer'), label: 'Keine Rückmeldung' },
  ],
  rows,
  number: (value) => new Intl.NumberFormat('de-DE').format(value),
  sum: (value) => `n = ${value}`,
})

const reports = (count: number) =>
  Array.from({ length: count }, (_, no) => ({ label: `${(no % 2) + 1}. Halbjahr ${2020 + no}`, counts: [no, 1, 0] }))

test('a column says its counts, its sum and its report, the legend what is in it, and so does the text alternative', () => {
  const chart = stackedColumns(columns([{ label: '2. Halbjahr 2026', counts: [3, 1, 0] }]))
  expect(textsIn(chart.svg).toSorted()).toEqual(['1', '2. Halbjahr 2026', '3', 'Grün', 'Rot', 'n = 4'])
  expect(chart.alt).toBe('Gestapelte Säulen. 2. Halbjahr 2026: 3 Grün, 1 Rot.')
  expect(chart.table.rows[0]).toHaveLength(5)
})

test.each([1, 2, 3, 5, 12, 40])('the words of %i columns neither touch nor leave the picture', (count) => {
  const { svg } = stackedColumns(columns(reports(count)))
  expect(overlaps(svg)).toEqual([])
})

test('a report in which nothing was asked has an empty column', () => {
  expect(stackedColumns(columns([{ label: '2026', counts: [0, 0, 0] }])).svg).not.toMatch(/NaN|Infinity/)
  expect(stackedColumns(columns([])).svg).not.toMatch(/NaN|Infinity/)
})
