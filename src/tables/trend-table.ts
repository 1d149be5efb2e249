import type { Figures } from '#domain/figures.ts'
import type { InterimReport, ReportPoint } from '#domain/interim-report.ts'
import { cleanLine } from '#report/clean-text.ts'
import { countOf, markName, marksIn } from '#report/mark-counts.ts'
import { codeColumn, numberColumn, type PaperTable, paperTable } from '#tables/paper-table.ts'
import type { Catalogue } from '#text/catalogue.ts'

/** How the last reports stood, oldest first; null where that was not kept. */
export function trendTable({ trend }: InterimReport, words: Catalogue): PaperTable | null {
  if (trend === undefined || trend.length === 0) return null
  const { columns, tables, again } = words.openData
  return paperTable(
    tables.trend,
    [
      codeColumn<ReportPoint>(words.imports.columns.words.round, ({ label }) => cleanLine(label)),
      number(columns.asked, ({ asked }) => asked),
      number(columns.answered, ({ answered }) => answered),
      ...marksIn(...trend.map(({ figures }) => figures)).map((mark) =>
        number(markName(mark, words), (each) => countOf(mark, each)),
      ),
    ],
    trend,
    again,
  )
}

const number = (name: string, of: (figures: Figures) => number) =>
  numberColumn<ReportPoint>(name, ({ figures }) => of(figures))
