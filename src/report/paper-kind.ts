import type { InterimReport } from '#domain/interim-report.ts'
import { statementLook } from '#domain/statement-look.ts'
import { cleanLine } from '#report/clean-text.ts'
import type { Catalogue } from '#text/catalogue.ts'

/** The type line of a paper (Vorlagenart), such as „Mitteilung“. */
export function paperKind({ plan: { paper }, statement }: InterimReport, { reports }: Catalogue): string {
  return cleanLine(statement ? (statementLook(paper).kind ?? reports.statement.kind) : paper.kind)
}
