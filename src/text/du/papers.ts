import { handedPart } from '#text/de/handed-papers.ts'
import type { Catalogue } from '#text/catalogue.ts'
import { fullStop } from '#text/full-stop.ts'
import { papers as formal } from '#text/de/papers.ts'

export const papers: Catalogue['papers'] = {
  ...formal,
  whyReturn: 'Warum gibst du den Bericht zurück?',
  askConfirm:
    'Bitte bestätige den Bericht mit „zwischenbericht bestätigen“, oder gib ihn mit „zwischenbericht zurückgeben“ und dem Grund zurück. Weitere Formate: „zwischenbericht dateien“. In einem Kanal gehört „/masterplan“ davor, in einem Raum von Matrix „!masterplan“.',
  returnedTold: (round, no, reason, level) =>
    `Die Gremienbetreuung gibt ${handedPart(round, level)} zurück (Fassung ${no}): „${reason}“${fullStop(reason)} Eine neue Fassung beginnt mit „zwischenbericht zurückziehen“ und dem Grund. Ist doch alles richtig, kläre es bitte dort.`,
  unconfirmed: (round, no, day, liaisons, level) =>
    `Die Gremienbetreuung hat ${handedPart(round, level)} (Fassung ${no}, übergeben am ${day}) noch nicht bestätigt. ${
      liaisons === 0
        ? 'Es ist auch niemand eingetragen, der das darf; mit „rolle“ trägst du jemanden ein.'
        : 'Bitte frag dort nach; bestätigt wird mit „zwischenbericht bestätigen“.'
    }`,
  howFiles: (format) =>
    `Eine Datei bekommst du zum Beispiel mit „zwischenbericht dateien ${format}“, alle mit „zwischenbericht dateien alle“. Die Prüfsummen (SHA-512) sind gekürzt; ganz stehen sie bei den Dateien.`,
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
