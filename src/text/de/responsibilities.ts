/** Who is responsible for what, in the words of the administration. */
export const responsibilities = {
  ask: {
    label: 'Für welche Stelle oder Maßnahme wollen Sie die Zuständigkeit sehen?',
    hint: 'Nummer oder Name einer Stelle, Kürzel einer Maßnahme, eines Handlungsfelds oder einer Aufgabe, oder „cdo“',
  },
  labels: {
    accountable: 'entscheidet',
    leads: 'federführend',
    participates: 'beteiligt',
    consulted: 'wird gehört',
    informed: 'wird informiert',
  },
  kinds: { field: 'Handlungsfeld', measure: 'Maßnahme', task: 'Aufgabe', ofCdo: 'Aufgabe des CDO' },
  people: {
    answers: 'antwortet',
    deputises: 'vertritt',
    coordinates: 'Koordination der Stelle',
    heads: 'Leitung der Stelle',
    signs: 'zeichnet mit',
  },
  legend:
    'Wer entscheidet, steht für das Ergebnis ein; wer federführend ist, führt durch. Gehört wird vor der Entscheidung, informiert danach.',
  basis: 'Grundlage',
  cdo: 'Chief Digital Officer',
  actsAs: (name: string) => `Derzeit: ${name}`,
  noTasks: 'Aufgaben sind noch keine eingetragen. Die Koordination trägt sie ein: „zuständig cdo aufgabe …“.',
  /** What can be typed to change what is shown. */
  change: (code: string) => `Ändern: „zuständig ${code} gehört 12“, „zuständig ${code} weg 12“.`,
  asks: {
    party: { label: 'Welche Stelle?', hint: 'Nummer oder Name einer Stelle oder eines Partners' },
    title: { label: 'Wie heißt die Aufgabe?', hint: 'zum Beispiel „IT-Architektur festlegen“' },
    basis: { label: 'Worauf beruht sie?', hint: 'ein Beschluss, ein Gesetz oder eine Dienstanweisung' },
    which: { label: 'Welche Aufgabe soll gestrichen werden?', hint: null },
  },
  set: {
    accountable: (code: string, party: string) => `Über ${code} entscheidet ab heute: ${party}.`,
    leads: (code: string, party: string) => `Federführend für ${code} ist ab heute: ${party}.`,
    participates: (code: string, party: string) => `An ${code} ist ab heute beteiligt: ${party}.`,
    consulted: (code: string, party: string) => `Vor Entscheidungen zu ${code} wird ab heute gehört: ${party}.`,
    informed: (code: string, party: string) => `Über ${code} wird ab heute informiert: ${party}.`,
  },
  before: (offices: string) => `Bisher: ${offices}.`,
  already: (party: string, part: string) => `${party} ist schon eingetragen (${part}).`,
  dropped: (code: string, party: string, had: string) => `Nicht mehr bei ${code} eingetragen: ${party} (${had}).`,
  /** What people are told whose office it concerns, before the change itself. */
  told: 'Zur Kenntnis, eine Zuständigkeit hat sich geändert.',
  named: (code: string, title: string) => `${code} (${title})`,
  show: 'Zeigen',
  byField: (offices: string) => `Damit entscheidet wieder die Stelle des Handlungsfelds: ${offices}.`,
  taskAdded: {
    cdo: (code: string, title: string) => `Eingetragen als Aufgabe des Chief Digital Officer: ${code} ${title}.`,
    city: (code: string, title: string) => `Eingetragen als stadtweite Aufgabe: ${code} ${title}.`,
  },
  taskLed: (code: string) => `Wer sie durchführt: „zuständig ${code} federführend 12“.`,
  taskDropped: (code: string, title: string) => `Gestrichen, mit allen Zuständigkeiten: ${code} ${title}.`,
  sent: {
    file: (plan: string) => `Zuständigkeiten im Plan „${plan}“, Stand heute, als Anlage:`,
    hidden: (count: number) =>
      count === 1
        ? 'Eine nichtöffentliche Maßnahme steht nicht darin.'
        : `${count} nichtöffentliche Maßnahmen stehen nicht darin.`,
    others: (names: string) => `Auch als ${names}: „zuständig anlage docx“.`,
  },
  restsOn: (text: string) => `Grundlage: ${text}`,
  nobodyAsked: (code: string) =>
    `Für ${code} ist noch niemand benannt, der antwortet. Die Koordination kann das mit „zuweisen“ ändern.`,
  ended: (day: string) => `Diese Stelle bestand bis ${day}.`,
  advises: 'Der Beirat berät und ist für keine Maßnahme zuständig. Was ansteht, zeigt „beirat“.',
  nothing: 'Zuständigkeiten sind noch keine eingetragen.',
  more: (count: number) => (count === 1 ? 'und eine weitere' : `und ${count} weitere`),
}
