import type { InterimReport } from '#domain/interim-report.ts'
import { heading } from '#report/build.ts'
import type { Counts } from '#report/charts/counts.ts'
import { lightSwatch } from '#report/charts/swatch.ts'
import { sumOf } from '#report/charts/sum-of.ts'
import { cleanLine } from '#report/clean-text.ts'
import { lightsByField } from '#report/lights-by-field.ts'
import { countOf, markName, marksIn } from '#report/mark-counts.ts'
import type { Section } from '#report/section.ts'
import type { Catalogue } from '#text/catalogue.ts'

/** The lights of each field, as picture and table. */
export const fields: Section = (facts, words) => {
  const { reports } = words
  const series = marksIn(facts.figures).map((mark) => ({
    swatch: lightSwatch(mark),
    label: markName(mark, words),
  }))
  return [heading(1, reports.fields.title, 'fields'), lightsByField(reports, { series, rows: rowsOf(facts, words) })]
}

/** The fields, what belongs to none, and the whole plan if that is not the same. */
function rowsOf({ figures, fields: parts }: InterimReport, { reports }: Catalogue): Counts['rows'] {
  const counted = marksIn(figures)
  const all = counted.map((mark) => countOf(mark, figures))
  const rows = parts.map((field) => ({
    label: cleanLine(field.name),
    counts: counted.map((mark) => countOf(mark, field.figures)),
  }))
  const rest = all.map((count, index) => count - sumOf(rows.map(({ counts }) => counts[index] ?? 0)))
  const inFields = sumOf(rest) > 0 && rows.length > 0 ? [...rows, { label: reports.fields.none, counts: rest }] : rows
  return inFields.length === 1 ? inFields : [...inFields, { label: reports.fields.all, counts: all }]
}
