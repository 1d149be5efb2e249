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
  noTasks: 'Aufgaben sind noch keine eingetragen; sie stehen in der Datei der Stadt unter „tasks“.',
  restsOn: (text: string) => `Grundlage: ${text}`,
  nobodyAsked: (code: string) =>
    `Für ${code} ist noch niemand benannt, der antwortet. Die Koordination kann das mit „zuweisen“ ändern.`,
  nothing: 'Zuständigkeiten sind noch keine eingetragen.',
  more: (count: number) => (count === 1 ? 'und eine weitere' : `und ${count} weitere`),
}
