/** What people in Slack read of the connection itself: that something takes a moment, or could not be shown. */
export const slackReceiving = {
  moment: 'Einen Moment, bitte …',
  again: 'Das ging gerade noch nicht durch. Bitte gleich noch einmal versuchen.',
  formLate: 'Das Formular ließ sich nicht öffnen. Mit der Schaltfläche geht es noch einmal.',
  notSaved: 'Das ließ sich noch nicht speichern. Alle Angaben stehen noch hier; bitte gleich noch einmal senden.',
  stillSaving:
    'Das dauert länger als sonst; das Ergebnis kommt als Nachricht. Bis dahin bleiben alle Angaben hier stehen.',
}
