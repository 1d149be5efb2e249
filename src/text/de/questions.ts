import type { Day } from '#domain/instant.ts'
import { sayDay } from '#text/dates.ts'

const euros = new Intl.NumberFormat('de-DE', {
  style: 'currency',
  currency: 'EUR',
  trailingZeroDisplay: 'stripIfInteger',
})

/**
 * How each question is asked (`label`, `hint`), which words mark its part within one line (`marks`), and the
 * heading over its answer in a paper (`paper`).
 */
export const questions = {
  known: {
    light: {
      label: 'Welche Ampel hat die Maßnahme?',
      hint: 'grün, gelb, rot, nicht begonnen, ruht, erledigt oder entfallen',
      marks: ['Ampel'],
      paper: 'Ampel',
    },
    percent: {
      label: 'Wie viel Prozent sind umgesetzt?',
      hint: 'eine ganze Zahl von 0 bis 100',
      marks: ['Prozent', 'Fortschritt'],
      paper: 'Umsetzung',
    },
    text: {
      label: 'Wie ist der Sachstand?',
      hint: 'in wenigen Sätzen, so wie es im Bericht stehen soll',
      marks: ['Sachstand', 'Stand'],
      paper: 'Sachstand',
    },
    cause: {
      label: 'Was ist die Ursache dafür, dass die Ampel nicht auf Grün steht?',
      hint: null,
      marks: ['Ursache', 'Ursachen', 'Grund'],
      paper: 'Ursache',
    },
    options: {
      label: 'Welche Handlungsoptionen gibt es?',
      hint: null,
      marks: ['Handlungsoptionen', 'Handlungsoption', 'Optionen', 'Option'],
      paper: 'Handlungsoptionen',
    },
    next: {
      label: 'Was sind die nächsten Schritte?',
      hint: null,
      marks: ['Nächste Schritte', 'Nächster Schritt', 'Weiter'],
      paper: 'Nächste Schritte',
    },
    note: {
      label: 'Möchten Sie etwas intern vermerken?',
      hint: null,
      marks: ['Intern', 'Vermerk', 'Notiz'],
      paper: 'Interner Vermerk',
    },
    milestones: {
      label: 'Welche Meilensteine gibt es?',
      hint: 'je Zeile einer, zum Beispiel: Pilotbetrieb: geplant 1.10.2026, erreicht 15.11.2026',
      marks: ['Meilensteine', 'Meilenstein'],
      paper: 'Meilensteine',
    },
    risks: { label: 'Welche Risiken gibt es?', hint: null, marks: ['Risiken', 'Risiko'], paper: 'Risiken' },
    cost: {
      label: 'Wie hoch sind die Kosten?',
      hint: 'ein Betrag in Euro, zum Beispiel 120.000 €',
      marks: ['Kosten'],
      paper: 'Kosten',
    },
    links: {
      label: 'Wo steht mehr dazu?',
      hint: 'Internetadressen, die mit https:// beginnen',
      marks: ['Links', 'Link'],
      paper: 'Weitere Informationen',
    },
  },
  milestone: {
    says: {
      planned: ['geplant', 'plan', 'vorgesehen'],
      achieved: ['erreicht', 'fertig', 'abgeschlossen', 'erledigt'],
    },
    planned: (iso: Day) => `geplant ${sayDay(iso, 'de')}`,
    achieved: (iso: Day) => `erreicht ${sayDay(iso, 'de')}`,
  },
  amount: (euro: number) => euros.format(euro),
  measure: { label: 'Um welche Maßnahme geht es?', hint: 'Schreiben Sie das Kürzel, zum Beispiel M-03.' },
  which: 'Bei Ihnen sind mehrere Maßnahmen offen. Um welche geht es?',
  whichUnasked:
    'Sie selbst sind gerade nicht gefragt; offen ist nur, was Sie für andere melden könnten. Worum geht es?',
  decision: { label: 'Bestätigen Sie den Vorschlag?', hint: 'ja oder nein' },
  yes: 'ja',
  no: 'nein',
  action: { label: 'Was soll geschehen?' },
  sureToOpen: (label: string, opens: string) =>
    `Die Runde ${label} ist für den ${opens} Uhr geplant. Jetzt schon öffnen und alle anschreiben?`,
  sureToClose:
    'Was jetzt fehlt, steht als „Keine Rückmeldung“ im Bericht; danach gibt es nur noch Nachträge. Wirklich schließen?',
  dayOff: (day: string, weekday: number) =>
    `Der ${day} ist ${weekday === 7 ? 'ein Sonntag' : weekday === 6 ? 'ein Samstag' : 'ein Feiertag oder sonst arbeitsfrei'}.`,
  opensAtOnce: (label: string) => `Die Runde ${label} öffnet damit sofort, und alle werden angeschrieben.`,
  really: 'Wirklich?',
  round: { label: 'Um welche Runde geht es?', hint: 'ohne Angabe die, deren Sitzung am nächsten liegt' },
  session: { label: 'Wann tagt der Ausschuss?', hint: 'Datum wie 2026-12-07 oder 7.12.2026' },
  until: { label: 'Bis wann soll die Frist laufen?', hint: 'Datum wie 2026-11-06 oder 6.11.2026' },
  optional: 'freiwillig',
  level: { public: 'öffentlich', 'non-public': 'nichtöffentlich', internal: 'intern, in keinem Bericht' },
  every: { word: 'alle', also: ['alles', 'allen', 'sämtliche'] },
  everyInTurn: 'alle nacheinander',
  everySame: 'alle unverändert',
  lookOver: {
    title: (code: string, title: string) => `Ihre Antwort zu ${code} ${title}:`,
    label: 'Absenden?',
    binding: 'Als Nachtrag absenden? Er steht damit fest.',
  },
  saidNow: (text: string) => `Bisher: ${text}`,
  saidNothing: 'Bisher: nichts',
  lastTime: (text: string) => `Zuletzt: ${text}`,
  proposed: (text: string) => `Vorschlag: ${text}`,
  skip: { word: 'weiter', also: ['-', '–', 'überspringen', 'keine', 'nichts', 'nein'] },
  keep: { word: 'wie zuletzt', also: ['zuletzt', 'gleich', 'unverändert', '=', '✅'] },
  cancel: { word: 'abbrechen', also: ['abbruch', 'stopp'] },
  back: { word: 'zurück', also: ['eins zurück', 'vorherige'] },
  leave: { word: 'so lassen', also: ['lassen', 'weiter', 'passt', 'stimmt', 'ok'] },
  send: { word: 'absenden', also: ['senden', 'abschicken', 'ja', 'ok', 'okay', 'passt', 'stimmt'] },
  submit: { word: 'absenden', also: ['senden', 'abschicken'] },
  change: { word: 'ändern', also: ['korrigieren', 'ändere', 'korrigiere', 'nein'] },
  howSkip: (word: string) => `Überspringen mit „${word}“.`,
  howKeep: (word: string) => `Übernehmen mit „${word}“.`,
  howLeave: (word: string) => `Beibehalten mit „${word}“.`,
  howEmpty: (word: string) => `Leeren mit „${word}“.`,
  howBack: (word: string) => `Eine Frage zurück mit „${word}“.`,
  howChange: (word: string, part: string) => `Ändern mit „${word} ${part}“ oder gleich „${part}: …“.`,
  howCancel: (word: string) => `Aufhören mit „${word}“, das Bisherige bleibt als Entwurf erhalten.`,
  howStop: (word: string) => `Aufhören mit „${word}“.`,
  alsoPossible: (words: readonly string[]) => `Auch möglich: ${words.map((word) => `„${word}“`).join(', ')}.`,
  answeredDirectly: 'Ich habe Ihnen direkt geantwortet.',
  takesLong: 'Einen Moment bitte, das dauert etwas länger.',
  cancelled: 'Abgebrochen.',
  nothingAsked: (command: string) => `Gerade ist keine Frage offen. Mit „${command}“ sehen Sie, was ansteht.`,
  kept: (says: string) => `Ihr Entwurf bleibt erhalten. Mit „${says}“ machen Sie weiter.`,
  unsaved: (text: string) => `Ihr Text war: „${text}“`,
  stillAsked: (label: string) => `Noch gefragt: ${label}`,
  firstThis: (command: string, cancel: string) =>
    `„${command}“ ist noch nicht zu Ende; was dazu eingegeben ist, bleibt. Anderes geht danach oder nach „${cancel}“.`,
  dropped: (question: string, says: string) =>
    `Nicht mehr gefragt ist: „${question}“${says === '' ? '' : ` Mit „${says}“ kommt die Frage wieder.`}`,
  wordsKept: 'Was Sie schon geschrieben haben, ist aufgehoben.',
  textKept: 'Ihr Text bleibt als Entwurf erhalten.',
  resumed: 'Ihr Entwurf von vorhin ist wieder da; es geht dort weiter, wo Sie aufgehört haben.',
}
