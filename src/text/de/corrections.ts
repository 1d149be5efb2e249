/** What is said when people edit or delete a message after it was dealt with. */
export const corrections = {
  /** Of an answer that is stored; its light follows. */
  done: (code: string) => `Berichtigt: ${code}`,
  inDraft: (code: string) => `Im Entwurf zu ${code} berichtigt.`,
  draftLate: (code: string) =>
    `Die Zeit zum Antworten ist vorbei. Senden Sie den Entwurf zu ${code} noch ab, entscheidet die Koordination, ob er aufgenommen wird.`,
  replaced: 'Ihre Bearbeitung ist übernommen.',
  stillWaits: 'Ihre Nachricht gilt deshalb weiter, wie sie war; es fehlt noch die Maßnahme, zu der sie gehört.',
  tooLate: 'Die Zeit zum Antworten ist vorbei; eine bearbeitete Nachricht ändert daran nichts mehr.',
  notAgain: 'Bearbeitete Nachrichten werden nicht noch einmal ausgeführt. Bitte senden Sie sie neu.',
  stays: (code: string) => `Was zu ${code} gespeichert ist, bleibt, wie es war.`,
  noAnswer: (code: string) =>
    `Die bearbeitete Nachricht lässt sich nicht als Antwort zu ${code} lesen. Was gespeichert ist, bleibt; ändern können Sie es mit „melden ${code}“.`,
  another: (code: string, other: string) =>
    `Die bearbeitete Nachricht nennt ${other}, war aber eine Antwort zu ${code}; diese bleibt, wie sie war. Bitte senden Sie die Meldung zu ${other} als neue Nachricht.`,
  newer: (code: string) =>
    `Was Sie hier bearbeitet haben, gilt zu ${code} nicht mehr; inzwischen steht dort etwas anderes. Ändern können Sie es mit „melden ${code}“.`,
  meanwhile: (code: string, name: string, day: string) =>
    `Die Antwort zu ${code} ist seit dieser Nachricht geändert worden (${name}, ${day}). Ihre Bearbeitung ist deshalb nicht übernommen; jetzt steht dort:`,
  asNew: (code: string) =>
    `Senden Sie den neuen Wortlaut als eigene Nachricht („melden ${code} …“), entscheidet die Koordination, ob er noch aufgenommen wird.`,
  deleted: {
    words: (code: string, title: string) =>
      `Sie haben eine Nachricht gelöscht, mit der Sie zu ${code} ${title} geantwortet haben. Im Chat ist sie weg; die gespeicherte Antwort bleibt davon unberührt.`,
    sign: (code: string, title: string) =>
      `Sie haben die Reaktion entfernt, mit der Sie zu ${code} ${title} geantwortet haben. Die gespeicherte Antwort bleibt davon unberührt.`,
    putOff: (code: string) =>
      `Sie haben die Reaktion entfernt, mit der Sie die Erinnerung zu ${code} verschoben haben. Erinnert wird jetzt wieder wie geplant.`,
    waiting:
      'Sie haben die Nachricht gelöscht, zu der noch die Maßnahme fehlte; damit ist sie verworfen, gespeichert ist davon nichts.',
    draft: (code: string) =>
      `Sie haben eine Nachricht gelöscht, deren Inhalt im Entwurf zu ${code} steht. Der Entwurf bleibt davon unberührt; abgesendet ist noch nichts. Ändern können Sie ihn mit „melden ${code}“.`,
  },
  howToTakeBack: (says: string) => `Zurücknehmen können Sie sie mit „${says}“.`,
  inPaper: (code: string, label: string, listed: string) =>
    `Die Runde ${label} ist abgeschlossen, die Antwort zu ${code} steht im Zwischenbericht und lässt sich nicht mehr zurücknehmen. Soll sie dort nicht stehen, wenden Sie sich bitte an die Koordination (${listed}).`,
  sure: (code: string) => `Soll die Antwort zu ${code} zurückgenommen werden?`,
  thenOpen: 'Danach ist die Abfrage wieder offen.',
  thenBefore: (day: string, light: string) => `Danach gilt wieder die Antwort vom ${day}: ${light}.`,
  kept: (code: string) => `Die Antwort zu ${code} bleibt bestehen.`,
  takenBack: (code: string) => `Zurückgenommen: die Antwort zu ${code}. Die Abfrage ist wieder offen.`,
  restored: (code: string, day: string, light: string) =>
    `Zurückgenommen: die letzte Antwort zu ${code}. Es gilt wieder die vom ${day}: ${light}.`,
}
