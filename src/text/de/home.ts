/** The bot's own page, and the buttons that lead on from an overview. */
export const home = {
  own: 'Ihre Maßnahmen',
  stand: 'Stand',
  paper: 'Zwischenbericht',
  asOf: (at: string) => `Stand dieser Seite: ${at} Uhr.`,
  ways: {
    tasks: 'Aufgaben',
    status: 'Stand',
    open: 'Was noch fehlt',
    gaps: 'Lücken',
    board: 'Beirat',
    'interim-report': 'Zwischenbericht',
    help: 'Hilfe',
  },
  drill: {
    counted: (what: string, count: number) => `${what} (${count})`,
    open: 'Offen',
    missing: 'Ohne Rückmeldung',
    news: 'Was ist neu?',
    trend: 'Verlauf',
    remind: (code: string) => `${code} erinnern`,
  },
}
