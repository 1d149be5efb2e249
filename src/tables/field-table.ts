import type { Figures } from '#domain/figures.ts'
import type { InterimReport } from '#domain/interim-report.ts'
import { cleanLine } from '#report/clean-text.ts'
import { countOf, markName, marksIn } from '#report/mark-counts.ts'
import { numberColumn, type PaperTable, paperTable, textColumn } from '#tables/paper-table.ts'
import type { Catalogue } from '#text/catalogue.ts'

interface Row {
  readonly name: string
  readonly source: string
  readonly count: (of: (figures: Figures) => number) => number
}

/** The lights of each field, and of the measures that belong to none. */
export function fieldTable({ figures, fields }: InterimReport, words: Catalogue): PaperTable {
  const { columns, tables, again } = words.openData
  const inFields: readonly Row[] = fields.map((field) => ({
    name: cleanLine(field.name),
    source: cleanLine(field.source ?? ''),
    count: (of) => of(field.figures),
  }))
  const rest: Row = {
    name: words.reports.fields.none,
    source: '',
    count: (of) => of(figures) - inFields.reduce((sum, { count }) => sum + count(of), 0),
  }
  const number = (name: string, of: (each: Figures) => number) => numberColumn<Row>(name, ({ count }) => count(of))
  return paperTable(
    tables.fields,
    [
      textColumn<Row>(words.imports.columns.words.field, ({ name }) => name),
      ...(inFields.some(({ source }) => source !== '')
        ? [textColumn<Row>(words.references.taxonomy, ({ source }) => source)]
        : []),
      number(columns.asked, ({ asked }) => asked),
      number(columns.answered, ({ answered }) => answered),
      ...marksIn(figures).map((mark) => number(markName(mark, words), (each) => countOf(mark, each))),
    ],
    rest.count(({ asked }) => asked) > 0 ? [...inFields, rest] : inFields,
    again,
  )
}
