import type { Counts } from '#report/charts/counts.ts'

/** The series that a picture shows anything of: a legend explains no others. */
export const shownSeries = ({ series, rows }: Counts): Counts['series'] =>
  series.filter((_, index) => rows.some(({ counts }) => (counts[index] ?? 0) > 0))
