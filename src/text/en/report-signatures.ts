import { sayDay } from '#text/dates.ts'
import type { Catalogue } from '#text/catalogue.ts'

export const reportSignatures: Catalogue['reports']['signatures'] = {
  title: 'Co-signature',
  intro: 'These offices and partners took part in coordinating the draft.',
  caption: 'Co-signature of those concerned',
  head: ['Office', 'Result', 'Date'],
  none: 'not co-signed (decision of the CDO)',
  results: {
    signed: { office: 'co-signed', partner: 'approved' },
    remarked: { office: 'co-signed with a remark', partner: 'approved with a remark' },
    refused: { office: 'refused', partner: 'not approved' },
    silent: { office: 'no statement', partner: 'no statement' },
  },
  day: (iso) => sayDay(iso, 'en'),
}
