/** What only Slack needs to say beside what is posted. */
export const slackPosts = {
  readTitle: 'Auskunft',
  readClose: 'Schließen',
  openForm: 'Formular öffnen',
  moreInChat:
    'Hier ist nicht mehr Platz. Den Rest zeigt Masterplan im Tab „Nachrichten“, zum Beispiel auf das Wort „status“ oder „aufgaben“.',
}
