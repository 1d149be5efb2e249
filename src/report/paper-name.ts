import type { InterimReport } from '#domain/interim-report.ts'
import type { Catalogue } from '#text/catalogue.ts'

/** What a paper is called where only its name is seen: on its later pages and as the title of its files. */
export function paperName({ plan, round, statement }: InterimReport, { reports }: Catalogue): string {
  return statement
    ? reports.statement.name(statement.motions.map(({ number }) => number))
    : `${plan.paper.title} ${round.label}`
}
