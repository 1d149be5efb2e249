import { counting } from '#text/counting.ts'

const { plural } = counting('de')

/** What is said of files that people send. */
export const files = {
  /** Of files nobody asked for, or of more than one. */
  notTaken: (names: readonly string[]) =>
    plural(names.length, {
      one: `Die Datei „${names.join('')}“ wurde nicht gelesen.`,
      other: `Diese Dateien wurden nicht gelesen: ${names.map((name) => `„${name}“`).join(', ')}.`,
    }),
  /** To whoever sends a calendar of sessions. */
  calendar:
    'Einen Sitzungskalender (.ics) liest ein, wer den Bot betreibt: „masterplan import sitzungen.ics“. Einzelne Sitzungen trägt die Koordination im Chat ein: „sitzung neu 7.12.2026“.',
  asText: 'Antworten bitte als Text schreiben.',
  /** To whoever sends a Word file and may not read it in themselves. */
  forOthers:
    'Antworten bitte als Text schreiben. Einen bearbeiteten Entwurf liest nur ein, wer den Bericht ändern darf; die Datei gehört zur Koordination.',
  whatToDo:
    'Antworten bitte als Text schreiben. Einen in Word bearbeiteten Entwurf (.docx) liest „zwischenbericht einlesen“ oder „stellungnahme einlesen“.',
  /** Of what is no file, and cannot be read. */
  wordless: {
    voice: 'Sprachnachrichten kann ich nicht anhören. Bitte schreiben Sie Ihre Antwort.',
    sticker: 'Sticker kann ich nicht lesen. Bitte schreiben Sie Ihre Antwort.',
    poll: 'Umfragen kann ich nicht lesen. Bitte schreiben Sie mir als Text, worum es geht.',
    location: 'Standorte kann ich nicht lesen. Bitte schreiben Sie mir als Text, worum es geht.',
    other: 'Nachrichten dieser Art kann ich nicht lesen. Bitte schreiben Sie mir als Text, worum es geht.',
  },
}
