import type { PrintedSignature } from '#domain/co-signature.ts'
import { dayOf } from '#domain/instant.ts'
import type { InterimReport } from '#domain/interim-report.ts'
import { cleanLine } from '#report/clean-text.ts'
import { signatureSaid } from '#report/signature-said.ts'
import { dayColumn, type PaperTable, paperTable, textColumn } from '#tables/paper-table.ts'
import type { Catalogue } from '#text/catalogue.ts'

/** Who signed the paper, a row each; null where it prints nothing of it. */
export function signatureTable({ city, signatures = [] }: InterimReport, words: Catalogue): PaperTable | null {
  if (signatures.length === 0) return null
  const { title, head } = words.reports.signatures
  const [party = '', result = '', day = ''] = head
  return paperTable<PrintedSignature>(
    title,
    [
      textColumn(party, (each) => cleanLine(each.party)),
      textColumn(result, (each) => signatureSaid(each, words.reports.signatures)),
      dayColumn(day, ({ at }) => (at === null ? null : dayOf(at, city.zone))),
    ],
    signatures,
    words.openData.again,
  )
}
