/** What measures build on, and the taxonomies of fields. */
export const references = {
  title: 'Bezüge',
  taxonomy: 'Systematik der Handlungsfelder',
  kinds: {
    norm: 'Norm',
    network: 'Netzwerk',
    project: 'Förderprojekt',
    catalogue: 'Beispielsammlung',
    other: 'weiterer Bezug',
  },
  actions: { show: 'zeigen', add: 'neu', drop: 'streichen' },
  also: { show: ['liste'], add: ['eintragen', 'hinzufügen'], drop: ['löschen', 'entfernen'] },
  asks: {
    measure: 'Um welche Maßnahme geht es?',
    kind: { label: 'Welche Art von Bezug ist es?', hint: null },
    title: { label: 'Wie heißt er?', hint: 'zum Beispiel „DIN SPEC 91387“; eine Internetadresse darf dahinter stehen' },
    which: { label: 'Welcher Bezug soll gestrichen werden?', hint: null },
  },
  none: (code: string | null, example: string) =>
    `${code === null ? 'Es' : `Zu ${code}`} ist kein Bezug eingetragen. Eintragen: „${example}“.`,
  of: (code: string, title: string) => `Bezüge von ${code} ${title}`,
  more: (example: string) => `Eintragen: „${example}“.`,
  example: (code: string) => `bezug ${code} neu Norm DIN SPEC 91387`,
  added: (code: string, title: string) => `Eingetragen zu ${code}: ${title}. Der nächste Bericht nennt ihn.`,
  dropped: (code: string, title: string) => `Gestrichen bei ${code}: ${title}.`,
}
