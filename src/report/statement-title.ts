import type { InterimReport } from '#domain/interim-report.ts'
import { statementLook } from '#domain/statement-look.ts'
import { cleanLine } from '#report/clean-text.ts'
import type { Catalogue } from '#text/catalogue.ts'

/** What stands over a statement: what the motion is called, quoted where the city wishes so. */
export function statementTitle({ plan: { paper } }: Pick<InterimReport, 'plan'>, { reports }: Catalogue): string {
  const title = cleanLine(paper.title)
  return statementLook(paper).quotedTitle ? reports.statement.quoted(title) : title
}
