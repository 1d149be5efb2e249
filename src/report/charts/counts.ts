import { table } from '#report/build.ts'
import type { Chart } from '#report/charts/chart.ts'
import { sumOf } from '#report/charts/sum-of.ts'
import type { Swatch } from '#report/charts/swatch.ts'

/** Counts by row and series, to be drawn. All texts are worded for the reader. */
export interface Counts {
  /** Unique in the paper: the picture's title and description are found by it. */
  readonly id: string
  readonly title: string
  /** What the picture shows, as the opening of its text alternative. */
  readonly intro: string
  /** Over the same numbers as a table. */
  readonly tableTitle: string
  /** Heads of the data table's first and last column. */
  readonly rowName: string
  readonly sumName: string
  readonly series: readonly { readonly swatch: Swatch; readonly label: string }[]
  /** `counts` in the order of `series`. */
  readonly rows: readonly { readonly label: string; readonly counts: readonly number[] }[]
  /** `1.234`, and `n = 1.234`, as the language writes it. */
  readonly number: (value: number) => string
  readonly sum: (value: number) => string
}

/** A chart of counts: the picture as `draw` makes it from its text alternative, which is made from the counts. */
export function chartOf(counts: Counts, draw: (alt: string) => string): Chart {
  const alt = [counts.intro, ...counts.rows.map((row) => `${row.label}: ${spoken(counts, row.counts)}.`)].join(' ')
  return { svg: draw(alt), alt, table: dataTable(counts) }
}

/** `3 Grün, 1 Rot`: what is not there is not said. */
function spoken({ series, number }: Counts, counts: readonly number[]): string {
  const said = series.flatMap(({ label }, index) => {
    const count = counts[index] ?? 0
    return count === 0 ? [] : [`${number(count)} ${label}`]
  })
  return said.length === 0 ? number(0) : said.join(', ')
}

function dataTable({ tableTitle, rowName, sumName, series, rows, number }: Counts): Chart['table'] {
  const head = [rowName, ...series.map(({ label }) => label), sumName]
  const cells = rows.map(({ label, counts }) => [label, ...counts.map(number), number(sumOf(counts))])
  return table(tableTitle, head, cells, { align: head.map((_, index) => (index === 0 ? 'left' : 'right')) })
}
