import type { Catalogue } from '#text/catalogue.ts'
import { papers as formal } from '#text/de/papers.ts'

export const papers: Catalogue['papers'] = {
  ...formal,
  drafted: (no: number, releasers: number) =>
    `Der Entwurf ist angelegt (Fassung ${no}). ${
      releasers === 0
        ? 'Es ist niemand eingetragen, der ihn freigeben darf; bitte ergänze das in der Datei der Stadt.'
        : 'Zur Freigabe braucht es eine zweite Person; die Berechtigten sind benachrichtigt.'
    }`,
}
