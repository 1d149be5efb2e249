import { heading } from '#report/build.ts'
import { stackedColumns } from '#report/charts/stacked-columns.ts'
import { lightSwatch } from '#report/charts/swatch.ts'
import { countOf, markName, marksIn } from '#report/mark-counts.ts'
import type { Section } from '#report/section.ts'

/** How the lights stood in the last reports, this one included; nothing without an earlier one. */
export const trend: Section = ({ trend: points = [] }, words) => {
  if (points.length < 2) return []
  const { fields, number, trend: said } = words.reports
  const marks = marksIn(...points.map(({ figures }) => figures))
  const chart = stackedColumns({
    id: 'lights-by-report',
    title: said.title,
    intro: said.alt,
    tableTitle: said.title,
    rowName: said.report,
    sumName: fields.sum,
    series: marks.map((mark) => ({ swatch: lightSwatch(mark), label: markName(mark, words) })),
    rows: points.map(({ label, figures }) => ({
      label: said.period(label),
      counts: marks.map((mark) => countOf(mark, figures)),
    })),
    number,
    sum: fields.count,
  })
  return [
    heading(1, said.title, 'trend'),
    { type: 'figure', id: 'lights-by-report', caption: said.caption(points.length), ...chart },
  ]
}
