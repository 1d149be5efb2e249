import type { Chart } from '#report/charts/chart.ts'
import type { Mark } from '#report/charts/paint.ts'
import { drawBars } from '#report/charts/draw-bars.ts'
import { sumOf } from '#report/charts/sum-of.ts'
import { table } from '#report/build.ts'

/** Counts by row and series: a bar per row, a segment per series. All texts are worded for the reader. */
export interface StackedBars {
  /** Unique in the paper: the picture's title and description are found by it. */
  readonly id: string
  readonly title: string
  /** What the picture shows, as the opening of its text alternative. */
  readonly intro: string
  /** Heads of the data table's first and last column. */
  /** Over the same numbers as a table. */
  readonly tableTitle: string
  readonly rowName: string
  readonly sumName: string
  readonly series: readonly { readonly mark: Mark; readonly label: string }[]
  /** `counts` in the order of `series`. */
  readonly rows: readonly { readonly label: string; readonly counts: readonly number[] }[]
  /** `1.234`, and `n = 1.234`, as the language writes it. */
  readonly number: (value: number) => string
  readonly sum: (value: number) => string
}

/** A chart of stacked bars, each as long as the others, so that shares can be compared; the counts stand in them. */
export function stackedBars(bars: StackedBars): Chart {
  const alt = [bars.intro, ...bars.rows.map((row) => `${row.label}: ${spoken(bars, row.counts)}.`)].join(' ')
  return { svg: drawBars(bars, alt), alt, table: dataTable(bars) }
}

/** `3 Grün, 1 Rot`: what is not there is not said. */
function spoken({ series, number }: StackedBars, counts: readonly number[]): string {
  const said = series.flatMap(({ label }, index) => {
    const count = counts[index] ?? 0
    return count === 0 ? [] : [`${number(count)} ${label}`]
  })
  return said.length === 0 ? number(0) : said.join(', ')
}

function dataTable({ tableTitle, rowName, sumName, series, rows, number }: StackedBars): Chart['table'] {
  const head = [rowName, ...series.map(({ label }) => label), sumName]
  const cells = rows.map(({ label, counts }) => [label, ...counts.map(number), number(sumOf(counts))])
  return table(tableTitle, head, cells, { align: head.map((_, index) => (index === 0 ? 'left' : 'right')) })
}
