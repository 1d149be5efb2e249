/** Names people type, with what they do and one line to copy. The first name is the one we show. */
export const commands = {
  help: { names: ['hilfe'], summary: 'zeigt, was Sie schreiben können', example: 'hilfe' },
  tasks: {
    names: ['aufgaben'],
    summary: 'zeigt Ihre offenen Abfragen mit dem letzten Stand',
    example: 'aufgaben',
  },
  report: {
    names: ['melden'],
    summary: 'meldet den Sachstand einer Maßnahme, in einer Zeile oder Frage für Frage',
    example: 'melden M-03 grün 60 Die Ausschreibung läuft',
  },
  same: {
    names: ['unverändert'],
    summary: 'übernimmt den letzten Sachstand unverändert',
    example: 'unverändert M-03',
  },
  history: {
    names: ['verlauf'],
    summary: 'zeigt die Meldungen zu einer Maßnahme über die Runden',
    example: 'verlauf M-03',
  },
  status: {
    names: ['stand', 'status'],
    summary: 'zeigt den Stand der Runde, einer Maßnahme, eines Feldes, einer Stelle oder einer Ampel',
    example: 'stand rot',
  },
  open: {
    names: ['offen'],
    summary: 'zeigt, welche Rückmeldungen noch fehlen',
    example: 'offen',
  },
  remind: {
    names: ['erinnern'],
    summary: 'erinnert jetzt an alle offenen Rückmeldungen oder an eine',
    example: 'erinnern M-03',
  },
  round: {
    names: ['runde'],
    summary: 'zeigt die Termine der Abfragerunde; die Koordination plant, öffnet, verlängert und schließt sie',
    example: 'runde',
  },
  'interim-report': {
    names: ['zwischenbericht'],
    summary: 'entwirft den Zwischenbericht, zeigt ihn vorab oder gibt ihn frei',
    example: 'zwischenbericht vorschau',
  },
  confirm: {
    names: ['bestätigen'],
    summary: 'bestätigt, dass eine Maßnahme abgeschlossen ist, ruht oder entfällt',
    example: 'bestätigen M-03 ja',
  },
  heading: 'Das können Sie schreiben',
  prefixed: (slash: string, bang: string) =>
    `In Kanälen stellen Sie ${slash} voran (in Matrix ${bang}); im direkten Gespräch genügt das Wort allein.`,
  plain: 'Auf eine Abfrage können Sie auch einfach in einem Satz antworten. Es wird nur noch gefragt, was fehlt.',
  example: (text: string) => `Beispiel: ${text}`,
}
