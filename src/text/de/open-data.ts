/** Headings and cells of the tables in which a paper's facts are published as open data. */
export const openData = {
  tables: {
    measures: 'Maßnahmen',
    points: 'Antragspunkte',
    fields: 'Handlungsfelder',
    figures: 'Kennzahlen',
    trend: 'Verlauf',
    milestones: 'Meilensteine',
    board: 'Beirat',
    responsibilities: 'Zuständigkeiten',
    about: 'Erläuterungen',
  },
  points: {
    no: 'Nr.',
    motion: 'Antrag',
    groups: 'Antragstellende',
    session: 'Sitzung',
    there: 'Punkt im Antrag',
    text: 'Wortlaut',
    measures: 'Maßnahmen',
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
    milestone: 'Meilenstein',
    milestoneState: 'Stand des Meilensteins',
    planned: 'Geplant',
    plannedBefore: 'Zuvor geplant',
    achieved: 'Erreicht',
    remark: 'Bemerkung',
    counting: 'Zählweise',

    content: 'Inhalt',
    kind: 'Art',
    whose: 'Wessen Text',
    question: 'Frage',
    statement: 'Stellungnahme',
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
  /** How a paper's data are described to open-data portals. */
  dataset: {
    description: {
      report: (city: string, plan: string, day: string) =>
        `Stand der Maßnahmen im Plan „${plan}“ (${city}) zum ${day}: Ampel, Umsetzung, Sachstand und Zuständigkeit je Maßnahme.`,
      statement: (city: string, plan: string, day: string) =>
        `Stellungnahme der Verwaltung (${city}) zum ${day} zu Anträgen des Rates, die den Plan „${plan}“ betreffen, Punkt für Punkt.`,
    },
  },
  /** Of figures that are parts of others: `Ampel: Grün`. */
  part: (name: string, part: string) => `${name}: ${part}`,
  /** Of a column that would be called as one before it. */
  again: (name: string, no: number) => `${name} (${no})`,
}
