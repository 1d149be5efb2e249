import type { Catalogue } from '#text/catalogue.ts'
import { gaps as formal } from '#text/de/gaps.ts'

export const gaps: Catalogue['gaps'] = {
  ...formal,
  atOpening: 'Bitte kläre noch:',
  how: {
    ...formal.how,
    'no-account': 'Antworten erfasst du mit „erfassen“; Konten trägt die Administration in der Datei der Stadt ein.',
    'no-coordinator': 'Eine Rolle gibst du mit „rolle“.',
    'few-releasers': 'Eine Rolle gibst du mit „rolle“.',
  },
}
