import type { InterimReport } from '#domain/interim-report.ts'
import { cleanLine } from '#report/clean-text.ts'
import type { Catalogue } from '#text/catalogue.ts'

/** The council's number as the head of a paper has it, or that it follows; empty where the city has none. */
export function paperNumber({ plan, number }: InterimReport, { reports }: Catalogue): string {
  const { awaited, numbered } = reports.head
  if (number !== undefined) return numbered(cleanLine(number))
  return (plan.paper.numbers ?? []).length === 0 ? '' : awaited
}
