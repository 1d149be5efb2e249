import { counting } from '#text/counting.ts'

const { plural } = counting('de')

/**
 * What stands over a form, alone or with the code of its measure, at most 24 characters; and what is said in one before
 * its fields.
 */
export const forms = {
  titles: {
    report: 'Sachstand melden',
    same: 'Unverändert melden',
    history: 'Verlauf zeigen',
    remind: 'Erinnern',
    round: 'Abfragerunde',
    'interim-report': 'Zwischenbericht',
    statement: 'Stellungnahme',
    sign: 'Mitzeichnen',
    confirm: 'Vorschlag entscheiden',
    'not-mine': 'Nicht zuständig',
    'hand-over': 'Maßnahme abgeben',
    'take-over': 'Maßnahme übernehmen',
    absent: 'Abwesenheit eintragen',
    later: 'Später erinnern',
    follow: 'Maßnahme abonnieren',
    unfollow: 'Abo beenden',
    language: 'Sprache wählen',
    'my-data': 'Meine Daten',
    record: 'Antwort erfassen',
    excuse: 'Entschuldigen',
    extend: 'Frist verlängern',
    query: 'Rückfrage stellen',
    remark: 'Intern vermerken',
    admit: 'Nachtrag entscheiden',
    reopen: 'Wieder öffnen',
    assign: 'Zuständigkeit festlegen',
    measure: 'Maßnahme pflegen',
    field: 'Handlungsfeld pflegen',
    role: 'Rolle vergeben',
    left: 'Austritt eintragen',
    announce: 'Ankündigung senden',
    log: 'Protokoll zeigen',
  },
  ofMeasure: {
    report: (code: string) => `${code} melden`,
    same: (code: string) => `${code} unverändert`,
    history: (code: string) => `Verlauf von ${code}`,
    confirm: (code: string) => `${code} entscheiden`,
    'not-mine': (code: string) => `${code} abgeben`,
    'hand-over': (code: string) => `${code} abgeben`,
    'take-over': (code: string) => `${code} übernehmen`,
    record: (code: string) => `${code} erfassen`,
    excuse: (code: string) => `${code} entschuldigen`,
    extend: (code: string) => `${code} verlängern`,
    query: (code: string) => `Rückfrage zu ${code}`,
    remark: (code: string) => `Vermerk zu ${code}`,
    admit: (code: string) => `Nachtrag zu ${code}`,
    reopen: (code: string) => `${code} wieder öffnen`,
    measure: (code: string) => `${code} pflegen`,
  },
  resumed: 'Ihr Entwurf von vorhin ist wieder da.',
  older:
    'Ihr Entwurf von vorhin ist älter als der Sachstand, der jetzt gilt; er ersetzt ihn nicht von selbst. Er lautete:',
  others: (count: number) =>
    plural(count, { one: 'Danach folgt noch eine Maßnahme.', other: 'Danach folgen noch # Maßnahmen.' }),
  tooLate: {
    freeze: (round: string) =>
      `Die Runde ${round} ist abgeschlossen. Was Sie jetzt absenden, geht an die Koordination; sie entscheidet, ob es als Nachtrag in den Bericht kommt.`,
    grace: (round: string) =>
      `Die Frist der Runde ${round} ist abgelaufen. Was Sie jetzt absenden, geht an die Koordination; sie entscheidet, ob es noch in den Bericht kommt.`,
  },
  changed: {
    answered: (code: string, round: string) =>
      `Inzwischen gibt es zu ${code} in der Runde ${round} einen anderen Sachstand:`,
    send: 'Gespeichert ist von Ihnen noch nichts. Senden Sie das Formular noch einmal ab, wenn Ihre Angaben an dessen Stelle treten sollen.',
    asked: (code: string, round: string) =>
      `Dieses Formular ist von früher; zu ${code} wird jetzt für die Runde ${round} gefragt. Gespeichert ist noch nichts. Passen Ihre Angaben noch, senden Sie es bitte noch einmal ab.`,
  },
}
