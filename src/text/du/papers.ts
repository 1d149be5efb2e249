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
  wentWithout: {
    ...formal.wentWithout,
    late: (code) => `Deine verspätete Antwort zu ${code} steht nicht darin.`,
    how: (next) =>
      `Neues melde bitte in der nächsten Runde${next === null ? '' : ` (ab ${next} Uhr)`}; in diesen Bericht kommt es nur, wenn er zurückgezogen wird.`,
  },
}
