import type { OParlSettings } from '#domain/city.ts'
import { consultationsOf } from '#domain/consultations-of.ts'
import type { InterimReport } from '#domain/interim-report.ts'
import { cleanLine } from '#report/clean-text.ts'
import type { Catalogue } from '#text/catalogue.ts'
import type { Publication } from './publication.ts'

/**
 * A Consultation object for each committee on the paper's way. The standard has no place for its name and for a session
 * that is no object yet; these stand under names of our own, with our name before them, as it allows.
 */
export function consultationObjects(
  facts: InterimReport,
  { organizations }: OParlSettings,
  { reports }: Catalogue,
  { stem, addressOf, type, times, license }: Publication,
) {
  return consultationsOf(facts).map(({ committee, day, role }, index) => {
    const name = `${stem}.consultation-${index + 1}.oparl.json`
    const known = organizations.find((one) => one.committee === committee)
    return {
      name,
      object: {
        id: addressOf(name),
        type: type('Consultation'),
        organization: known ? [known.id] : undefined,
        authoritative: role === 'decision',
        role: reports.head.role[role],
        'masterplan:committee': cleanLine(committee),
        'masterplan:session': day ?? undefined,
        license,
        ...times,
      },
    }
  })
}
