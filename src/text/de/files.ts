import { counting } from '#text/counting.ts'

const { plural } = counting('de')

/** What is said of files that people send. */
export const files = {
  /** Of files nobody asked for, or of more than one. */
  notTaken: (names: readonly string[]) =>
    plural(names.length, {
      one: `Die Datei „${names.join('')}“ ist nicht gelesen.`,
      other: `Diese Dateien sind nicht gelesen: ${names.map((name) => `„${name}“`).join(', ')}.`,
    }),
  /** To whoever may not read in a Word file themselves. */
  forOthers:
    'Antworten bitte als Text schreiben. Einen bearbeiteten Entwurf liest nur ein, wer den Bericht ändern darf; die Datei gehört zur Koordination.',
  whatToDo:
    'Antworten bitte als Text schreiben. Einen in Word bearbeiteten Entwurf (.docx) liest „zwischenbericht einlesen“.',
}
