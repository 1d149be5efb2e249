import { expect, test } from 'vitest'
import { milestoneStates } from '#domain/milestone-state.ts'
import { milestoneSwatch } from '#report/charts/swatch.ts'
import { type Point, timeline } from '#report/charts/timeline.ts'
import { overlaps, textsIn } from './drawn.ts'

const drawn = (rows: Readonly<Record<string, readonly Point[]>>) =>
  timeline({
    id: 'milestones',
    title: 'Meilensteine',
    intro: 'Zeitleiste.',
    tableTitle: 'Meilensteine',
    rowName: 'Handlungsfeld',
    sumName: 'Summe',
    series: milestoneStates.map((state) => ({ swatch: milestoneSwatch(state), label: state })),
    rows: Object.entries(rows).map(([label, points]) => ({
      label,
      counts: milestoneStates.map((state) => points.filter((point) => point.state === state).length),
    })),
    points: Object.values(rows),
    number: String,
    sum: String,
    today: { day: '2026-11-13', label: 'Stichtag' },
    quarter: (label) => `${label.at(-1)}. Quartal ${label.slice(0, 4)}`,
  })

const point = (day: string, label = 'M-01', state: Point['state'] = 'planned'): Point => ({ day, state, label })

test('a milestone stands in its field, named by its measure, and the text alternative counts it', () => {
  const chart = drawn({ Bildung: [point('2026-12-01')], Verkehr: [point('2026-10-01', 'M-02', 'reached')] })
  expect(textsIn(chart.svg)).toEqual(
    expect.arrayContaining(['Bildung', 'M-01', 'Verkehr', 'M-02', 'Stichtag', '4. Quartal', '2026']),
  )
  expect(chart.alt).toBe('Zeitleiste. Bildung: 1 planned. Verkehr: 1 reached.')
})

test('milestones of one day stand below each other, and none touches its neighbour', () => {
  const many = Array.from({ length: 12 }, (_, no) => point(`2026-11-${String(no + 10)}`, `M-${no}`))
  expect(overlaps(drawn({ Bildung: many }).svg)).toEqual([])
  const ys = [...drawn({ A: [point('2026-12-01'), point('2026-12-01')] }).svg.matchAll(/translate\(\S+ (\S+)\)/g)].map(
    ([, y]) => y,
  )
  expect(new Set(ys.slice(-2)).size).toBe(2)
})

test.each([
  ['one quarter', ['2026-12-31']],
  ['two years', ['2026-01-01', '2027-12-31']],
  ['seven years', ['2023-02-01', '2030-11-01']],
  ['a century', ['1980-01-01', '2079-12-31']],
])('%s of milestones in twenty fields with long names fit into the picture', (_, days) => {
  const name = (no: number) => `Wasserwirtschaft, Starkregenvorsorge und Öffentlichkeitsarbeit ${no}`
  const points = days.map((day) => point(day))
  expect(overlaps(drawn(Object.fromEntries(Array.from({ length: 20 }, (__, no) => [name(no), points]))).svg)).toEqual(
    [],
  )
})
