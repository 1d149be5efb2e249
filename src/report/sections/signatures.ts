import { dayOf } from '#domain/instant.ts'
import { heading, paragraph, table } from '#report/build.ts'
import { cleanLine } from '#report/clean-text.ts'
import { signatureSaid } from '#report/signature-said.ts'
import type { Section } from '#report/section.ts'

/** Who signed the paper (Mitzeichnung) and when: offices and partners, never a person. */
export const signatures: Section = ({ city, signatures: signed = [] }, { reports }) => {
  if (signed.length === 0) return []
  const said = reports.signatures
  const rows = signed.map((each) => [
    cleanLine(each.party),
    signatureSaid(each, said),
    each.at === null ? '' : said.day(dayOf(each.at, city.zone)),
  ])
  return [
    heading(1, said.title, 'signatures'),
    paragraph(said.intro),
    table(said.caption, said.head, rows, { widths: [50, 30, 20] }),
  ]
}
