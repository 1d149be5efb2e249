import { counting } from '#text/counting.ts'

const { number, plural } = counting('de')
const quoted = (text: string): string => `„${text}“`
const choice = (items: readonly string[]): string => items.map(quoted).join(', ')
const meant = (nearest: string | null): string => (nearest === null ? '' : `Meinten Sie ${quoted(nearest)}? `)
const problem = (what: string, cure: string): { readonly what: string; readonly cure: string } => ({ what, cure })

const otherKinds = {
  pdf: ', sondern eine PDF.',
  html: ', sondern eine HTML-Seite.',
  xls: ', sondern eine Datei im alten Excel-Format (.xls).',
  zip: ', sondern ein ZIP-Archiv mit anderem Inhalt.',
  other: '.',
}

/** What is wrong with a table, be it of text or on a workbook's sheet. */
export const tableProblems = {
  brokenCsv: () =>
    problem(
      'Die Zeile ist nicht lesbar: Anführungszeichen gehen nicht auf.',
      'Zellen mit Trennzeichen oder Zeilenumbruch gehören ganz in Anführungszeichen; ein Anführungszeichen in der Zelle wird verdoppelt.',
    ),
  unevenRow: (found: number, expected: number) =>
    problem(
      `${plural(found, { one: 'Die Zeile hat eine Spalte', other: 'Die Zeile hat # Spalten' })}, die Kopfzeile ${number(expected)}.`,
      'Bitte prüfen Sie, ob ein Trennzeichen fehlt oder eine Zelle mit Trennzeichen nicht in Anführungszeichen steht.',
    ),
  tooManyColumns: (count: number, most: number) =>
    problem(
      `Die Tabelle hat ${number(count)} Spalten.`,
      `Erlaubt sind höchstens ${number(most)}; bitte prüfen Sie, ob es die richtige Datei ist.`,
    ),
  unknownColumn: (column: string, nearest: string | null, known: readonly string[]) =>
    problem(
      `Die Spalte ${quoted(column)} ist nicht bekannt.`,
      `${meant(nearest)}Möglich sind: ${known.join(', ')}. Für andere Spalten geben Sie ein Profil an.`,
    ),
  columnTwice: (column: string) =>
    problem(`Die Spalte ${quoted(column)} gibt es zweimal.`, 'Bitte benennen Sie eine der beiden um.'),
  noSuchColumn: (column: string, known: readonly string[]) =>
    problem(
      `Das Profil braucht eine Spalte ${quoted(column)}, die es hier nicht gibt.`,
      `Vorhanden sind: ${known.join(', ')}. Bitte passen Sie das Profil oder die Kopfzeile an.`,
    ),
  unknownTable: (layouts: readonly string[]) =>
    problem(
      'An der Kopfzeile ist nicht zu erkennen, was die Tabelle enthält.',
      `Ohne Profil hat sie die Spalten ${layouts.join(' oder ')}. Für andere Tabellen geben Sie ein Profil an.`,
    ),
  noSuchSheet: (sheet: string, known: readonly string[]) =>
    problem(
      `Ein Blatt ${quoted(sheet)} gibt es nicht.`,
      `Vorhanden sind: ${known.map(quoted).join(', ')}. Bitte berichtigen Sie „sheet“ im Profil.`,
    ),
  notAWorkbook: (kind: 'pdf' | 'html' | 'xls' | 'zip' | 'other') =>
    problem(
      `Das ist keine XLSX-Datei${otherKinds[kind]}`,
      'Bitte speichern Sie die Tabelle als „Excel-Arbeitsmappe (.xlsx)“.',
    ),
  encrypted: () =>
    problem(
      'Die Arbeitsmappe ist mit einem Kennwort verschlüsselt.',
      'Bitte speichern Sie sie ohne Kennwort und lesen Sie sie noch einmal ein.',
    ),
  brokenWorkbook: () =>
    problem(
      'Die Arbeitsmappe ist beschädigt.',
      'Bitte öffnen Sie sie in Ihrem Tabellenprogramm und speichern Sie sie neu als .xlsx.',
    ),
  tooLarge: (megabytes: number) =>
    problem(
      `Die Arbeitsmappe wäre ausgepackt größer als ${number(megabytes)} MB.`,
      'Bitte behalten Sie nur die Blätter mit Maßnahmen und Sachständen, ohne Bilder.',
    ),
  cellError: (error: string) =>
    problem(
      `Die Formel in dieser Zelle ergibt den Fehler ${quoted(error)}.`,
      'Bitte berichtigen Sie sie oder ersetzen Sie sie durch ihren Wert.',
    ),
  noResult: () =>
    problem(
      'Zu der Formel in dieser Zelle ist kein Ergebnis gespeichert.',
      'Bitte öffnen und speichern Sie die Datei im Tabellenprogramm oder ersetzen Sie die Formel durch ihren Wert.',
    ),
  emptyCell: (column: string) =>
    problem(`Die Spalte ${quoted(column)} ist in dieser Zeile leer.`, 'Bitte ergänzen Sie die Angabe.'),
  rowNotUnderstood: (cell: string) =>
    problem(
      `Keine Regel des Profils passt auf diese Zeile (${quoted(cell)}).`,
      'Bitte ergänzen Sie unter „rows“ eine Regel; Zeilen ohne Bedeutung überspringt „is: skip“.',
    ),
  ruleLacks: (word: string) =>
    problem(
      `Der Regel fehlt die Angabe ${quoted(word)}.`,
      'Bitte nennen Sie ihre Spalte unter „take“ oder, wenn sie für alle Zeilen gleich ist, die Angabe selbst unter „give“.',
    ),
  cellTwice: (column: string, name: string, line: number) =>
    problem(
      `Für ${name} steht ${quoted(column)} schon in Zeile ${line}.`,
      'Bitte löschen Sie eine der beiden Zeilen oder berichtigen Sie das Kürzel.',
    ),
  notInProfile: (patterns: readonly string[]) =>
    problem(
      'Das Profil sagt nichts über diese Datei.',
      `Das Profil kennt ${choice(patterns)}. Bitte ergänzen Sie dort unter „files“ einen Abschnitt oder benennen Sie die Datei um.`,
    ),
}
