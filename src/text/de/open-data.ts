/** Headings and cells of the tables in which a paper's facts are published as open data. */
export const openData = {
  tables: {
    measures: 'Maßnahmen',
    fields: 'Handlungsfelder',
    figures: 'Kennzahlen',
    about: 'Erläuterungen',
  },
  /** Those that an import knows by the same name stand in `imports.columns.words`. */
  columns: {
    state: 'Rückmeldung',
    lightBefore: 'Ampel im Vorbericht',
    change: 'Veränderung',
    percentBefore: 'Vorherige Umsetzung in Prozent',
    notes: 'Hinweise',
    lastRound: 'Runde der letzten Angaben',
    last: 'Letzte Angaben, nicht aktualisiert',
    asOf: 'Stichtag',
    edition: 'Fassung',
    figure: 'Kennzahl',
    now: 'Dieser Bericht',
    before: 'Vorbericht',
    asked: 'Abgefragt',
    answered: 'Rückmeldungen',
    subject: 'Angabe',
    criterion: 'Kriterium',
    committee: 'Gremium',
    number: 'Vorlagen-Nummer',
    paper: 'Vorlage',
    city: 'Stadt',
    counting: 'Zählweise',

    content: 'Inhalt',
  },
  state: { answered: 'liegt vor', missing: 'fehlt', asked: 'steht noch aus', excused: 'nicht erforderlich' },
  change: {
    better: 'verbessert',
    worse: 'verschlechtert',
    same: 'gleich geblieben',
    'not-comparable': 'nicht vergleichbar',
    'no-light': 'ohne Ampel in diesem Bericht',
    new: 'erstmals im Bericht',
  },
  figures: {
    missing: 'Fehlende Rückmeldungen',
    awaited: 'Ausstehende Rückmeldungen',
    excused: 'Nicht erforderliche Rückmeldungen',
    supplements: 'Nachträge nach dem Stichtag',
    unchanged: 'Unveränderte Sachstände',
  },
  /** Of figures that are parts of others: `Ampel: Grün`. */
  part: (name: string, part: string) => `${name}: ${part}`,
  /** Of a column that would be called as one before it. */
  again: (name: string, no: number) => `${name} (${no})`,
}
