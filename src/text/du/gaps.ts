import type { Catalogue } from '#text/catalogue.ts'
import { gaps as formal } from '#text/de/gaps.ts'

export const gaps: Catalogue['gaps'] = {
  ...formal,
  atOpening: 'Bitte kläre noch:',
  how: {
    ...formal.how,
    'not-met':
      'Bis dahin erhalten sie nichts, auch keine Frage: Bitte lass die Einladung von Masterplan annehmen. Antworten erfasst du mit „erfassen“.',
    'no-account':
      'Antworten erfasst du mit „erfassen“; einen Code für ein Konto im Chat gibt es mit „verbinden“, zum Beispiel „verbinden strategie“.',
    'account-awaited':
      'Die Plattform kennt dort noch niemanden mit der Adresse aus der Datei der Stadt. Bitte prüfe die Adresse; auch ein Code mit „verbinden“ hilft.',
    'partner-without-person':
      'Wer für einen Partner antwortet, steht in der Datei der Stadt unter „people“; bis dahin trägst du seine Antwort mit „erfassen“ ein.',
    'no-coordinator': 'Eine Rolle gibst du mit „rolle“.',
    'few-releasers': 'Eine Rolle gibst du mit „rolle“.',
  },
}
