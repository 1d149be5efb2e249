import { sayList } from '#text/dates.ts'

const quoted = (text: string): string => `„${text}“`
const list = (items: readonly string[]): string => sayList(items, 'de')

const kinds = { measure: 'Maßnahmen', answer: 'Sachstände', field: 'Handlungsfelder' }
const one = { measure: 'Maßnahme', answer: 'Sachstand', field: 'Handlungsfeld' }
const confidence = { sure: 'sicher', likely: 'wahrscheinlich', guess: 'vermutet' }
const reason = { name: 'die Spalte heißt so', similar: 'die Spalte heißt ähnlich', content: 'nach dem Inhalt' }

/** What is said of a table in other words, and beside the entries of the profile proposed for it. */
export const proposals = {
  kinds,
  // what was recognised
  table: (place: string, listed: readonly string[]) => `${place}: Die Tabelle enthält vermutlich ${list(listed)}.`,
  column: (column: string, name: string, word: string, trust: keyof typeof confidence, why: keyof typeof reason) =>
    `- Spalte ${quoted(column)}: ${name} (${word}), ${confidence[trust]}, ${reason[why]}`,
  unused: (columns: readonly string[]) => `- nicht verwendet: ${list(columns.map(quoted))}`,
  rows: 'So würden die ersten Zeilen verstanden:',
  row: (line: number, is: keyof typeof one, told: readonly string[]) =>
    `- Zeile ${line}, ${one[is]}: ${told.join(', ')}`,
  cell: (name: string, text: string) => `${name} ${quoted(text)}`,
  // around the profile
  title: 'Vorgeschlagenes Profil:',
  next: (file: string, path: string) =>
    `Bitte prüfen und ergänzen Sie das Profil und lesen Sie die Datei dann damit ein: npm run masterplan -- import ${file} --profile ${path}`,
  keep: (file: string, path: string) =>
    `In eine Datei schreibt es: npm run masterplan -- import ${file} --propose ${path}`,
  // within the profile
  header: 'Vorgeschlagen nach Kopfzeile und Inhalt der Tabellen. Bitte prüfen Sie jede Zeile, die nicht „sicher“ ist.',
  trust: (trust: keyof typeof confidence, why: keyof typeof reason) => `${confidence[trust]}: ${reason[why]}`,
  plan: 'Kürzel des Plans; nur nötig, wenn mehrere Pläne bekannt sind',
  blankRows: 'Zeilen ohne Kürzel oder mit Summen',
  latestRound: (round: string) => `Maßnahmen nach dem Stand der Runde ${quoted(round)}`,
  sameCodes: 'Kürzel kommen mehrfach vor; jede Angabe zu einer Maßnahme darf nur einmal dastehen',
  fillIn: 'bitte ergänzen',
  fillInColumn: 'bitte Spalte ergänzen',
  guessed: 'vermutet',
  roundOfAll: 'gilt für alle Zeilen',
  unknownPeople: 'erst möglich, wenn dort Schlüssel bekannter Personen stehen',
  unknownFields: 'erst möglich, wenn dort Kürzel bekannter Handlungsfelder stehen',
  lights: (choices: readonly string[]) => `Statuswörter der Stadt; möglich sind: ${choices.join(', ')}`,
  rounds: 'Berichtszeiträume; from und to sind der erste und der letzte Tag',
  parties: 'Namen aus der Tabelle; „key“ allein meint eine bekannte Stelle, mit „name“ wird sie angelegt',
}
