/** What is asked about the council’s motions. */
export const asks = {
  motion: { label: 'Um welchen Antrag geht es?', hint: 'seine Nummer' },
  no: { label: 'Welche Nummer hat der Antrag?', hint: (example: string) => `zum Beispiel ${example}` },
  title: { label: 'Wie lautet der Titel?', hint: null },
  groups: { label: 'Wer stellt den Antrag?', hint: 'Fraktionen, durch Kommas getrennt' },
  day: { label: 'Welches Datum trägt der Antrag?', hint: null },
  committee: { label: 'In welchem Gremium wird er behandelt?', hint: null },
  session: { label: 'In welcher Sitzung?', hint: 'der Sitzungstag' },
  item: { label: 'Unter welchem Tagesordnungspunkt?', hint: 'zum Beispiel TOP 6.1' },
  points: {
    label: 'Welche Punkte hat der Antrag?',
    hint: 'alle auf einmal, nummeriert: „1. … 2. …“, oder je Zeile einer',
  },
  measuresOf: (no: number, text: string) => ({
    label: `Welche Maßnahmen beantworten Punkt ${no}?`,
    hint: `${text} – Kürzel wie M-03, M-04 oder „keine“`,
  }),
  noMeasures: 'keine',
  noMeasuresAlso: ['ohne', 'ohne maßnahme'],
  leadOf: (no: number) => ({
    label: `Welche Stelle ist zu Punkt ${no} federführend?`,
    hint: 'Nummer oder Name der Stelle',
  }),
  aim: { label: 'Für welche Sitzung ist die Stellungnahme?', hint: 'Datum wie 2026-12-07 oder 7.12.2026' },
  due: { label: 'Bis wann sollen die Stellen antworten?', hint: 'mit „keine“ wird noch niemand gefragt' },
  extend: { label: 'Bis wann sollen alle mehr Zeit haben?', hint: 'Datum wie 2026-11-06 oder 6.11.2026' },
  sureLate: (ready: string, wanted: string) =>
    `Die Stellungnahme wird damit erst am ${ready} fertig, gebraucht wird sie bis ${wanted}. Trotzdem?`,
  point: { label: 'Um welchen Punkt geht es?', hint: 'seine Nummer' },
  aspect: { label: 'Was soll sich ändern?', hint: null },
  text: { label: 'Wie lautet der Punkt?', hint: null },
  /** How the number of a point that there is not yet may be said. */
  newPoint: (no: number) => [`${no}`, `${no} wortlaut`, `${no} neu wortlaut`, `${no} neuer punkt`, `${no} add`],
  surePartner: (party: string, no: number) =>
    `${party} gehört nicht zur Verwaltung. Soll von dort die Stellungnahme zu Punkt ${no} kommen?`,
  other: { label: 'Um welchen anderen Antrag geht es?', hint: 'seine Nummer' },
  sureClosed: (motion: string) =>
    `Wird die Abfrage zum Antrag ${motion} jetzt beendet? Was noch fehlt, bleibt ohne Antwort.`,
  sureReplaced: (later: string, earlier: string) =>
    `Zum Antrag ${earlier} wird gerade gefragt. Ist er durch ${later} ersetzt und die Abfrage dazu beendet?`,
  sureUnknown: (motion: string) => `Der Antrag ${motion} ist nicht erfasst. Trotzdem so vermerken?`,
  sureWithdrawn: (motion: string) => `Ist der Antrag ${motion} zurückgezogen? Offene Abfragen dazu werden beendet.`,
  marks: {
    no: ['Nummer'],
    title: ['Titel'],
    groups: ['Fraktionen', 'Fraktion', 'Antragsteller'],
    day: ['Datum'],
    committee: ['Gremium'],
    session: ['Sitzung'],
    item: ['TOP', 'Tagesordnungspunkt'],
    points: ['Punkte'],
    due: ['Frist'],
  },
  marksOf: {
    measures: (no: number) => [`Maßnahmen ${no}`, `Maßnahme ${no}`],
    lead: (no: number) => [`Stelle ${no}`],
  },
}
