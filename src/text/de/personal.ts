import { counting } from '#text/counting.ts'

const { number } = counting('de')

/** What people read about what is stored about them. */
export const personal = {
  actions: { show: 'zeigen', erase: 'löschen' },
  action: 'Zeigen oder löschen?',
  whose: 'Wessen Daten?',
  title: 'Das ist über Sie gespeichert',
  name: 'Name',
  office: 'Stelle',
  accounts: 'Konten',
  attached: 'Alles davon steht in der beigefügten Datei.',
  parts: {
    person: 'Person',
    accounts: 'Konten',
    awaitedAccounts: 'Konten, von denen nur die E-Mail-Adresse bekannt ist',
    linkCodes: 'offene Codes zum Verbinden von Konten',
    roles: 'Rollen',
    duties: 'Zuständigkeiten',
    absences: 'Abwesenheiten',
    answers: 'Antworten',
    requests: 'abgelehnte Abfragen',
    drafts: 'Entwürfe',
    dialogues: 'laufende Gespräche',
    said: 'Vermerke, aus welcher Nachricht welche Antwort wurde',
    follows: 'Maßnahmen, denen gefolgt wird',
    looks: 'letzter Blick auf den Stand',
    acts: 'letzte Handlung',
    comments: 'Rückfragen und Anmerkungen',
    lateAnswers: 'Antworten nach dem Abschluss',
    offers: 'Angebote, Maßnahmen zu übernehmen',
    papers: 'Berichte, entworfen oder freigegeben',
    remarks: 'Anmerkungen zu Berichten',
    receipts: 'Bestätigte und zurückgegebene Berichte',
    numbers: 'Eingetragene Vorlagen-Nummern',
    boardCalls: 'Aufrufe an den Beirat',
    boardStatements: 'Stellungnahmen für den Beirat',
    audit: 'Protokolleinträge',
    messages: 'Nachrichten',
  },
  count: (what: string, count: number) => `${what}: ${number(count)}`,
  fileName: 'meine-daten.json',
  erasing: 'Löschen können Sie mit „meine daten löschen“; Antworten und Berichte bleiben, ohne Ihren Namen.',
  sure: 'Wirklich löschen? Konten, Rollen, Entwürfe, Abwesenheiten und Nachrichten werden entfernt. Antworten und Protokoll bleiben ohne Namen, Freigaben von Berichten mit Ihrem Kürzel, denn sie gehören zu den Akten. Das lässt sich nicht rückgängig machen.',
  sureFor: (name: string) =>
    `Daten von „${name}“ wirklich löschen? Konten, Rollen, Entwürfe, Abwesenheiten und Nachrichten werden entfernt. Antworten und Protokoll bleiben ohne Namen, Freigaben von Berichten mit dem Kürzel. Das lässt sich nicht rückgängig machen.`,
  erased: 'Ihre Daten sind gelöscht. Antworten und Berichte bleiben ohne Ihren Namen. Auf Wiedersehen!',
  erasedFor: (name: string) =>
    `Die Daten von „${name}“ sind gelöscht. Bitte streichen Sie die Person auch aus der Datei der Stadt, sonst legt sie das nächste Einlesen wieder an.`,
  mark: 'Gelöschte Person',
}
