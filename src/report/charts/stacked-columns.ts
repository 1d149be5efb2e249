import type { Chart } from '#report/charts/chart.ts'
import { chartOf, type Counts } from '#report/charts/counts.ts'
import { drawColumns } from '#report/charts/draw-columns.ts'

/** A chart of stacked columns from left to right, as high as they count much: what became of something over time. */
export const stackedColumns = (counts: Counts): Chart => chartOf(counts, (alt) => drawColumns(counts, alt))
