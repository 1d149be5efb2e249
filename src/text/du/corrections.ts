import type { Catalogue } from '#text/catalogue.ts'
import { corrections as formal } from '#text/de/corrections.ts'

export const corrections: Catalogue['corrections'] = {
  ...formal,
  draftLate: (code) =>
    `Die Zeit zum Antworten ist vorbei. Sendest du den Entwurf zu ${code} noch ab, entscheidet die Koordination, ob er aufgenommen wird.`,
  replaced: 'Deine Bearbeitung ist übernommen.',
  stillWaits: 'Deine Nachricht gilt deshalb weiter, wie sie war; es fehlt noch die Maßnahme, zu der sie gehört.',
  notAgain: 'Bearbeitete Nachrichten werden nicht noch einmal ausgeführt. Bitte sende sie neu.',
  noAnswer: (code) =>
    `Die bearbeitete Nachricht lässt sich nicht als Antwort zu ${code} lesen. Was gespeichert ist, bleibt; ändern kannst du es mit „melden ${code}“.`,
  another: (code, other) =>
    `Die bearbeitete Nachricht nennt ${other}, war aber eine Antwort zu ${code}; diese bleibt, wie sie war. Bitte sende die Meldung zu ${other} als neue Nachricht.`,
  newer: (code) =>
    `Was du hier bearbeitet hast, gilt zu ${code} nicht mehr; inzwischen steht dort etwas anderes. Ändern kannst du es mit „melden ${code}“.`,
  meanwhile: (code, name, day) =>
    `Die Antwort zu ${code} ist seit dieser Nachricht geändert worden (${name}, ${day}). Deine Bearbeitung ist deshalb nicht übernommen; jetzt steht dort:`,
  asNew: (code) =>
    `Sendest du den neuen Wortlaut als eigene Nachricht („melden ${code} …“), entscheidet die Koordination, ob er noch aufgenommen wird.`,
  deleted: {
    words: (code, title) =>
      `Du hast eine Nachricht gelöscht, mit der du zu ${code} ${title} geantwortet hast. Im Chat ist sie weg; die gespeicherte Antwort bleibt davon unberührt.`,
    sign: (code, title) =>
      `Du hast die Reaktion entfernt, mit der du zu ${code} ${title} geantwortet hast. Die gespeicherte Antwort bleibt davon unberührt.`,
    putOff: (code) =>
      `Du hast die Reaktion entfernt, mit der du die Erinnerung zu ${code} verschoben hast. Erinnert wird jetzt wieder wie geplant.`,
    waiting:
      'Du hast die Nachricht gelöscht, zu der noch die Maßnahme fehlte; damit ist sie verworfen, gespeichert ist davon nichts.',
    draft: (code) =>
      `Du hast eine Nachricht gelöscht, deren Inhalt im Entwurf zu ${code} steht. Der Entwurf bleibt davon unberührt; abgesendet ist noch nichts. Ändern kannst du ihn mit „melden ${code}“.`,
  },
  howToTakeBack: (says) => `Zurücknehmen kannst du sie mit „${says}“.`,
  inPaper: (code, label, listed) =>
    `Die Runde ${label} ist abgeschlossen, die Antwort zu ${code} steht im Zwischenbericht und lässt sich nicht mehr zurücknehmen. Soll sie dort nicht stehen, wende dich bitte an die Koordination (${listed}).`,
}
