/** What belongs to a form in Slack itself, however the city speaks to its staff. */
export const slackForms = {
  submit: 'Absenden',
  confirm: 'Ja, bestätigen',
  close: 'Abbrechen',
  choose: 'Auswählen',
  search: 'Zum Suchen tippen',
  part: (label: string, no: number) => `${label} (Teil ${no})`,
  firstDay: (label: string) => `${label} (erster Tag)`,
  lastDay: (label: string) => `${label} (letzter Tag)`,
  longer: 'In ein Feld passen 3.000 Zeichen; längere Texte bitte als Direktnachricht schicken.',
  file: 'Die Datei bitte als Direktnachricht an mich schicken.',
  moreQuestions: (count: number) =>
    count === 1
      ? 'Für eine weitere Frage ist hier kein Platz; die Antwort darauf bitte als Direktnachricht schicken.'
      : `Für ${count} weitere Fragen ist hier kein Platz; die Antworten darauf bitte als Direktnachricht schicken.`,
}
