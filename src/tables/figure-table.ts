import type { Figures } from '#domain/figures.ts'
import type { InterimReport } from '#domain/interim-report.ts'
import type { Change } from '#domain/light.ts'
import { countOf, markName, marksIn } from '#report/mark-counts.ts'
import { numberColumn, type PaperTable, paperTable, textColumn } from '#tables/paper-table.ts'
import type { Catalogue } from '#text/catalogue.ts'

interface Row {
  readonly name: string
  readonly now: number
  readonly before: number | null
}

const changes: readonly Change[] = ['better', 'worse', 'same', 'not-comparable', 'no-light', 'new']

/** What is counted of all measures, beside the report before; how lights changed is known of this report only. */
export function figureTable({ figures, figuresBefore, before }: InterimReport, words: Catalogue): PaperTable {
  const { columns, tables, again, change, part, figures: named } = words.openData
  const row = (name: string, of: (each: Figures) => number): Row => ({
    name,
    now: of(figures),
    before: figuresBefore && of(figuresBefore),
  })
  const light = words.imports.columns.words.light
  return paperTable(
    tables.figures,
    [
      textColumn<Row>(columns.figure, ({ name }) => name),
      numberColumn<Row>(columns.now, ({ now }) => now),
      numberColumn<Row>(columns.before, (each) => each.before),
    ],
    [
      row(columns.asked, ({ asked }) => asked),
      row(columns.answered, ({ answered }) => answered),
      row(named.missing, ({ missing }) => missing),
      row(named.awaited, ({ pending }) => pending),
      row(named.excused, ({ excused }) => excused),
      row(named.supplements, ({ supplements }) => supplements),
      row(named.unchanged, ({ unchanged }) => unchanged),
      ...marksIn(figures, figuresBefore).map((mark) =>
        row(part(light, markName(mark, words)), (each) => countOf(mark, each)),
      ),
      ...(before === null ? [] : changes).map((each) => ({
        name: part(columns.change, change[each]),
        now: figures.changes[each],
        before: null,
      })),
    ],
    again,
  )
}
