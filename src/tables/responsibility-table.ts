import { type Part, parts } from '#domain/charges.ts'
import { partyLabel } from '#domain/party.ts'
import type { InterimReport } from '#domain/interim-report.ts'
import type { ResponsibilityEntry } from '#domain/responsibility-facts.ts'
import { cleanLine, cleanText } from '#report/clean-text.ts'
import { listed } from '#tables/listed.ts'
import { codeColumn, type ColumnOf, type PaperTable, paperTable, proseColumn, textColumn } from '#tables/paper-table.ts'
import type { Catalogue } from '#text/catalogue.ts'

/** A row per field, measure and task, with who has which part in it; null where the paper has no such annex. */
export function responsibilityTable({ responsibilities: facts }: InterimReport, words: Catalogue): PaperTable | null {
  if (!facts) return null
  const { tables, columns, again } = words.openData
  const { kinds, basis, labels, cdo } = words.responsibilities
  const named = words.imports.columns.words
  const holding = (part: Part): ColumnOf<ResponsibilityEntry> =>
    textColumn(labels[part], ({ parts: held, task }) =>
      part === 'accountable' && held[part].length === 0 && task?.ofCdo ? cdo : listed(held[part].map(partyLabel)),
    )
  return paperTable<ResponsibilityEntry>(
    tables.responsibilities,
    [
      codeColumn(named.code, ({ code }) => cleanLine(code)),
      textColumn(named.title, ({ title }) => cleanLine(title)),
      textColumn(columns.kind, ({ kind, task }) => (task?.ofCdo ? kinds.ofCdo : kinds[kind])),
      codeColumn(named.field, ({ field }) => cleanLine(field ?? '')),
      ...parts.map(holding),
      proseColumn(named.description, ({ task }) => cleanText(task?.description ?? '').trim()),
      textColumn(basis, ({ task }) => cleanLine(task?.basis ?? '')),
    ],
    facts.entries,
    again,
  )
}
