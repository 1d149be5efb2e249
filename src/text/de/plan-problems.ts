/** A fault and its cure. */
const problem = (what: string, cure: string): { readonly what: string; readonly cure: string } => ({ what, cure })

const quoted = (text: string): string => `„${text}“`

/** What is wrong with a plan’s channels, the numbers of its papers, its questionnaire, or an answer to it, and the cure. */
export const planProblems = {
  reportsUntilItself: () =>
    problem(
      'Ein Plan berichtet nicht bis zu einem Schritt von sich selbst.',
      'Bitte nennen Sie den Plan, der ihn ablöst.',
    ),
  badNumberPattern: (text: string) =>
    problem(
      `${quoted(text)} ist kein Muster einer Vorlagen-Nummer.`,
      'Bitte schreiben Sie {no} für die laufende Nummer und, wenn sie dabeisteht, {year} für das Jahr, jedes einmal und das Ganze in Anführungszeichen, etwa „{no}/{year}“ oder „AN/{no}/{year}“.',
    ),
  /** Of a motion, none of the city's patterns. */
  badMotionNumber: (text: string, example: string) =>
    problem(
      `${quoted(text)} ist keine Nummer eines Antrags.`,
      `Bitte schreiben Sie sie wie ${quoted(example)} oder ergänzen Sie das Muster unter „plan“, „motions“, „numbers“.`,
    ),
  motionDueTooLate: (text: string) =>
    problem(
      `Die Frist des Antrags ${text} liegt nicht vor seiner Sitzung.`,
      'Bitte nennen Sie unter „due“ einen früheren Tag oder lassen Sie die Zeile weg; dann wird noch nicht gefragt.',
    ),
  pointsWithAndWithout: (text: string) =>
    problem(
      `Ein Punkt des Antrags ${text} nennt neben Maßnahmen auch „none“.`,
      'Bitte nennen Sie entweder die Maßnahmen oder [none].',
    ),
  unknownCondition: (text: string) =>
    problem(
      `${quoted(text)} sagt nicht, bei welchen Maßnahmen gefragt wird.`,
      'Möglich sind „always“, „not-green“ oder eine Liste von Ampeln wie [rot, ruht].',
    ),
  emptyQuestionnaire: () =>
    problem(
      'Der Fragebogen ist leer.',
      'Bitte nennen Sie wenigstens die Fragen „light“ und „text“, oder lassen Sie den Abschnitt weg; dann gilt der Standard.',
    ),
  noLightAsked: () => problem('Der Fragebogen fragt nach keiner Ampel.', 'Bitte ergänzen Sie „- id: light“.'),
  noTextAsked: () => problem('Der Fragebogen fragt nach keinem Text.', 'Bitte ergänzen Sie „- id: text“.'),
  askedTwice: (kind: string) =>
    problem(
      `Von der Art ${quoted(kind)} gibt es mehrere Fragen; eine Antwort hat aber nur eine davon.`,
      'Bitte streichen Sie die übrigen.',
    ),
  takenQuestion: (id: string) =>
    problem(`Die id ${quoted(id)} ist für anderes vergeben.`, 'Bitte geben Sie der Frage eine andere id.'),
  otherKind: (id: string, kind: string) =>
    problem(
      `Die bekannte Frage ${quoted(id)} ist von der Art ${quoted(kind)}.`,
      'Bitte lassen Sie „kind“ weg oder geben Sie der Frage eine eigene id.',
    ),
  badField: {
    milestones: (id: string, text: string) =>
      problem(
        `Bei ${quoted(id)} ist ${quoted(text)} nicht als Meilenstein zu lesen.`,
        'Bitte schreiben Sie je Zeile „Pilotbetrieb: geplant 2026-10-01, erreicht 2026-11-15“, mit Tagen, die es gibt.',
      ),
    cost: (id: string, text: string) =>
      problem(
        `Bei ${quoted(id)} ist ${quoted(text)} kein Betrag in Euro.`,
        'Bitte geben Sie nur den Betrag an, etwa 120000.',
      ),
    links: (id: string, text: string) =>
      problem(
        `Bei ${quoted(id)} ist ${quoted(text)} keine Internetadresse.`,
        'Bitte geben Sie nur Adressen an, die mit https:// oder http:// beginnen.',
      ),
  },
  nonPublicHere: (platform: string) =>
    problem(
      `Ein Kanal für Nichtöffentliches steht auf ${quoted(platform)}, was die Stadt dafür nicht zulässt.`,
      'Bitte die Plattform unter „city“ bei „non-public-on“ ergänzen oder einen anderen Kanal nennen.',
    ),
  badLink: (text: string) =>
    problem(
      `${quoted(text)} ist keine Internetadresse.`,
      'Bitte nennen Sie sie ganz, ohne Leerzeichen, Anführungszeichen und spitze Klammern: https://eurocities.eu',
    ),
  badMunicipalityKey: (text: string) =>
    problem(
      `${quoted(text)} ist kein amtlicher Gemeindeschlüssel.`,
      'Bitte nennen Sie seine acht Ziffern in Anführungszeichen, für Köln zum Beispiel „05315000“.',
    ),
  badWebAddress: (text: string) =>
    problem(
      `${quoted(text)} ist keine Internetadresse.`,
      'Bitte nennen Sie sie ganz und ohne „?“ und „#“: https://ratsinformation.stadt.de/oparl',
    ),
  afterDeadline: (days: number, deadline: number) =>
    problem(
      `Vor der Frist (Arbeitstage: ${deadline}) kann nicht schon so früh erinnert werden (Arbeitstage davor: ${days}).`,
      'Bitte geben Sie weniger Tage an, als die Frist hat.',
    ),
}
