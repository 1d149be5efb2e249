import type { Chart } from '#report/charts/chart.ts'
import { chartOf, type Counts } from '#report/charts/counts.ts'
import { drawBars } from '#report/charts/draw-bars.ts'

/** A chart of stacked bars, each as long as the others, so that shares can be compared; the counts stand in them. */
export const stackedBars = (counts: Counts): Chart => chartOf(counts, (alt) => drawBars(counts, alt))
