import type { InterimReport } from '#domain/interim-report.ts'
import type { Catalogue } from '#text/catalogue.ts'
import { measureTable } from '#tables/measure-table.ts'
import type { PaperTable } from '#tables/paper-table.ts'
import { pointTable } from '#tables/point-table.ts'
import { responsibilityTable } from '#tables/responsibility-table.ts'

export interface NamedTable {
  readonly stem: string
  readonly table: PaperTable
}

/**
 * The tables of a paper of which each is a file of its own: its measures, or the points of a statement, and who is
 * responsible for what where the paper says so.
 */
export function paperTables(
  facts: InterimReport,
  marks: readonly (string | null)[],
  words: Catalogue,
  stem: string,
): readonly NamedTable[] {
  const annex = responsibilityTable(facts, words)
  if (annex && facts.responsibilities?.alone) return [{ stem, table: annex }]
  const table = facts.statement ? pointTable(facts, marks, words) : measureTable(facts, marks, words)
  return [{ stem, table }, ...(annex ? [{ stem: `${stem}-${words.reports.responsibilities.stem}`, table: annex }] : [])]
}
