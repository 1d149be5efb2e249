import type { Telling } from '#domain/co-signature.ts'
import { sayDay } from '#text/dates.ts'
import type { Catalogue } from '#text/catalogue.ts'

const tellings: Readonly<Record<Telling, string>> = { phone: 'by phone', mail: 'by e-mail', paper: 'on paper' }

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
  told: (said, telling) => `${said} (told ${tellings[telling]})`,
  day: (iso) => sayDay(iso, 'en'),
}
