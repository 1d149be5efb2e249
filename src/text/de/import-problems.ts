import { accountProblems } from '#text/de/account-problems.ts'
import { planProblems } from '#text/de/plan-problems.ts'
import { fileThings } from '#text/de/file-things.ts'
import { counting } from '#text/counting.ts'
import { sayList } from '#text/dates.ts'
import { tableProblems } from '#text/de/table-problems.ts'

const { number } = counting('de')
const quoted = (text: string): string => `„${text}“`
const list = (items: readonly string[]): string => sayList(items, 'de')
const meant = (nearest: string | null): string => (nearest === null ? '' : `Meinten Sie ${quoted(nearest)}? `)

/** `stadt.yaml, Zeile 32`; `massnahmen.xlsx, Blatt „Maßnahmen“, Zelle C14`; `liste.csv, Zeile 3, Spalte „light“`. */
function place({ file, line, sheet, column }: Spot): string {
  if (sheet !== undefined) {
    if (line > 0 && column !== undefined) return `${file}, Blatt ${quoted(sheet)}, Zelle ${column}${line}`
    return `${file}, Blatt ${quoted(sheet)}${line > 0 ? `, Zeile ${line}` : ''}`
  }
  if (line === 0) return file
  return `${file}, Zeile ${line}${column === undefined ? '' : `, Spalte ${quoted(column)}`}`
}

type Spot = Readonly<{ file: string; line: number; sheet?: string; column?: string }>

/** What is wrong with a file, and what to do about it. */
const problem = (what: string, cure: string): { readonly what: string; readonly cure: string } => ({ what, cure })

const shapes = {
  map: 'ein Abschnitt mit Angaben der Form „schlüssel: wert“',
  list: 'eine Liste',
  text: 'ein einfacher Text',
}

const { defined, section } = fileThings

export const importProblems = {
  ...tableProblems,
  place,
  // the file as a whole
  emptyFile: () => problem('Die Datei ist leer.', 'Bitte prüfen Sie, ob Sie die richtige Datei angegeben haben.'),
  notCalendar: () =>
    problem(
      'Die Datei ist kein Kalender, den ich lesen kann.',
      'Bitte speichern oder laden Sie den Sitzungskalender als iCalendar-Datei (.ics).',
    ),
  noSessions: () =>
    problem(
      'In dem Kalender steht kein Termin mit einem lesbaren Tag.',
      'Bitte prüfen Sie, ob der Kalender die Sitzungen enthält.',
    ),
  unknownKind: (extension: string, known: readonly string[]) =>
    problem(
      extension === ''
        ? 'Der Dateiname hat keine Endung.'
        : `Dateien mit der Endung ${quoted(extension)} kann ich nicht einlesen.`,
      `Einlesen kann ich Dateien mit der Endung ${list(known)}. Bitte speichern Sie die Datei in einer dieser Formen.`,
    ),
  noPlan: () =>
    problem(
      'Es ist nicht bekannt, zu welchem Plan die Datei gehört.',
      'Lesen Sie die Datei der Stadt mit ein oder nennen Sie den Plan in einem Profil („plan: DP“).',
    ),
  changedMeanwhile: () =>
    problem(
      'Während des Einlesens wurden die Daten im Bot geändert. Es wurde nichts übernommen.',
      'Bitte lesen Sie die Dateien noch einmal ein.',
    ),
  // YAML
  brokenYaml: () =>
    problem(
      'Der Aufbau der Datei ist an dieser Stelle nicht lesbar (kein gültiges YAML).',
      'Bitte prüfen Sie in dieser und der vorigen Zeile Einrückung, Doppelpunkte und Anführungszeichen. Texte, die einen Doppelpunkt enthalten, gehören in Anführungszeichen.',
    ),
  notClosed: () =>
    problem(
      'Bis hierher fehlt ein schließendes Anführungszeichen oder eine schließende Klammer.',
      'Bitte suchen Sie von dieser Zeile aus rückwärts, wo es aufgeht, und schließen Sie es dort.',
    ),
  tabIndent: () =>
    problem('Die Zeile ist mit einem Tabulator eingerückt.', 'Bitte rücken Sie nur mit Leerzeichen ein.'),
  keyTwice: () =>
    problem(
      'Derselbe Schlüssel steht im selben Abschnitt zweimal.',
      'Bitte löschen Sie einen der beiden oder führen Sie beide zusammen.',
    ),
  unknownAlias: () =>
    problem(
      'Die Datei verweist mit „*“ auf etwas, das es in ihr nicht gibt.',
      'Bitte schreiben Sie den Text aus oder setzen Sie ihn in Anführungszeichen.',
    ),
  unknownKey: (key: string, nearest: string | null, known: readonly string[]) =>
    problem(
      `Den Schlüssel ${quoted(key)} gibt es hier nicht.`,
      `${meant(nearest)}Möglich sind hier: ${known.join(', ')}.`,
    ),
  missing: (key: string) => problem(`Die Angabe ${quoted(key)} fehlt.`, `Bitte ergänzen Sie „${key}: …“.`),
  wrongShape: (key: string, shape: keyof typeof shapes) =>
    problem(
      `Zu ${quoted(key)} gehört hier ${shapes[shape]}.`,
      'Bitte vergleichen Sie die Stelle mit der mitgelieferten Beispieldatei.',
    ),
  // values
  unknownWord: (text: string, nearest: string | null, choices: readonly string[]) =>
    problem(`${quoted(text)} ist hier nicht möglich.`, `${meant(nearest)}Möglich sind: ${choices.join(', ')}.`),
  unknownLight: (text: string, nearest: string | null, choices: readonly string[]) =>
    problem(`${quoted(text)} ist keine bekannte Ampel.`, `${meant(nearest)}Möglich sind: ${choices.join(', ')}.`),
  noSuchDate: (text: string) =>
    problem(`Ein Datum ${quoted(text)} gibt es nicht.`, 'Bitte schreiben Sie es als JJJJ-MM-TT, etwa 2026-12-07.'),
  noSuchDayOfYear: (text: string) =>
    problem(`Einen Tag ${quoted(text)} gibt es nicht.`, 'Bitte schreiben Sie ihn als MM-TT, etwa 12-07.'),
  noSuchDayRule: (text: string) =>
    problem(
      `Einen Tag ${quoted(text)} gibt es nicht.`,
      'Bitte schreiben Sie ihn als JJJJ-MM-TT (einmal), MM-TT (jedes Jahr) oder nach Ostersonntag: easter-48 ist Rosenmontag, easter+60 Fronleichnam.',
    ),
  noSuchTime: (text: string) =>
    problem(`Eine Uhrzeit ${quoted(text)} gibt es nicht.`, 'Bitte schreiben Sie sie als HH:MM, etwa 09:30.'),
  noSuchMoment: (text: string) =>
    problem(
      `Einen Zeitpunkt ${quoted(text)} gibt es nicht.`,
      'Bitte schreiben Sie ihn als JJJJ-MM-TTTHH:MM, etwa 2026-09-21T09:00.',
    ),
  noSuchInstant: (text: string) =>
    problem(
      `Einen Zeitpunkt ${quoted(text)} gibt es nicht.`,
      'Bitte schreiben Sie ihn in Weltzeit als JJJJ-MM-TTTHH:MM:SSZ, etwa 2026-10-01T07:00:00Z.',
    ),
  badQuestions: () =>
    problem(
      'Der Fragebogen der Runde ist nicht lesbar.',
      'Bitte übernehmen Sie ihn unverändert aus dem Export oder lassen Sie die Angabe weg; dann gilt der Fragebogen des Plans.',
    ),
  badZone: (text: string) =>
    problem(`Eine Zeitzone ${quoted(text)} gibt es nicht.`, 'In Deutschland gilt „Europe/Berlin“.'),
  badPercent: (text: string) =>
    problem(`${quoted(text)} ist keine Prozentzahl.`, 'Bitte geben Sie eine ganze Zahl von 0 bis 100 an.'),
  badNumber: (text: string) =>
    problem(`${quoted(text)} ist keine ganze Zahl ab 0.`, 'Bitte geben Sie eine ganze Zahl an, etwa 5.'),
  notPositive: (text: string) =>
    problem(`${quoted(text)} ist hier zu wenig.`, 'Bitte geben Sie eine ganze Zahl ab 1 an.'),
  unknownPlaceholder: (text: string, known: readonly string[]) =>
    problem(
      `Für ${quoted(text)} gibt es in diesem Text nichts einzusetzen.`,
      `Eingesetzt werden kann: ${known.join(', ')}. Bitte prüfen Sie die geschweiften Klammern.`,
    ),
  badPattern: (text: string) =>
    problem(
      `${quoted(text)} ist kein gültiges Suchmuster (regulärer Ausdruck).`,
      'Bitte prüfen Sie Klammern und Sonderzeichen; einem Sonderzeichen, das für sich selbst steht, geht ein „\\“ voraus.',
    ),
  notYesOrNo: (text: string) =>
    problem(`${quoted(text)} ist weder ja noch nein.`, 'Bitte schreiben Sie „ja“ oder „nein“.'),
  assumedSessions: (found: number, needed: number) =>
    problem(
      `Zu diesem Rhythmus gehören ${number(needed)} angenommene Sitzungstage im Jahr, angegeben sind ${number(found)}.`,
      'Bitte nennen Sie unter „assumed-sessions“ für jeden Zeitraum des Jahres einen Tag.',
    ),
  opensAfterEnds: (opens: string, ends: string) =>
    problem(
      `Runden können nicht um ${opens} Uhr öffnen und um ${ends} Uhr enden.`,
      'Bitte wählen Sie für „opens-at“ eine frühere Uhrzeit als für „ends-at“.',
    ),
  hoursBackwards: (from: string, until: string) =>
    problem(
      `Die Dienstzeit endet (${until} Uhr), bevor sie beginnt (${from} Uhr).`,
      'Bitte vertauschen oder berichtigen Sie „from“ und „until“.',
    ),
  oneOfThese: (keys: readonly string[]) =>
    problem(
      `Von ${list(keys.map(quoted))} muss genau eine Angabe dastehen.`,
      'Bitte ergänzen oder löschen Sie die übrigen.',
    ),
  backwards: (from: string, to: string) =>
    problem(
      `Der Zeitraum endet (${to}), bevor er beginnt (${from}).`,
      'Bitte vertauschen oder berichtigen Sie die beiden Tage.',
    ),
  ...planProblems,
  ...accountProblems,
  ownDeputy: (name: string) =>
    problem(
      `${quoted(name)} ist verantwortlich und kann sich nicht selbst vertreten.`,
      'Bitte nennen Sie unter „deputy“ eine andere Person.',
    ),
  cannotStandIn: (name: string) =>
    problem(
      `${quoted(name)} kann in dieser Zeit nicht vertreten: Niemand vertritt sich selbst, ist zugleich abwesend oder ausgeschieden, und zwei vertreten sich nicht gegenseitig.`,
      'Bitte nennen Sie unter „substitute“ eine andere Person oder berichtigen Sie die Tage.',
    ),
  holdsRole: (name: string) =>
    problem(
      `${quoted(name)} hat diese Rolle selbst und kann sie nicht auch vertreten.`,
      'Bitte nennen Sie unter „role-deputies“ eine andere Person.',
    ),
  tooLong: (question: string, length: number, limit: number) =>
    problem(
      `Der Text bei ${quoted(question)} ist mit ${number(length)} Zeichen zu lang, erlaubt sind ${number(limit)}.`,
      'Bitte kürzen Sie ihn oder erhöhen Sie die Grenze („limit“) im Fragebogen des Plans.',
    ),
  // one thing and another
  twice: (kind: keyof typeof defined, name: string, at: string) =>
    problem(
      `${defined[kind]} ${quoted(name)} steht schon in ${at}.`,
      kind === 'number'
        ? 'Jede Nummer gehört zu genau einer Stelle. Bitte berichtigen oder löschen Sie eine der beiden.'
        : 'Bitte löschen Sie einen der beiden Einträge oder geben Sie ihm eine andere Bezeichnung.',
    ),
  numberTaken: (taken: string, holder: string) =>
    problem(
      `Die Nummer ${quoted(taken)} hat im Bot schon eine andere Stelle: ${holder}.`,
      `Bitte geben Sie der Stelle den Schlüssel „key: ${holder}“, wenn es dieselbe ist, sonst eine andere Nummer.`,
    ),
  unknown: (kind: keyof typeof defined, name: string, nearest: string | null) =>
    problem(
      `${defined[kind]} ${quoted(name)} ist nicht bekannt.`,
      `${meant(nearest)}Bitte berichtigen Sie die Schreibweise oder ergänzen Sie den Eintrag unter ${section[kind]}.`,
    ),
  ownParent: (name: string) =>
    problem(
      `Die Stelle ${quoted(name)} wäre über ihre übergeordneten Stellen sich selbst übergeordnet.`,
      'Bitte berichtigen Sie „parent“ bei einer dieser Stellen.',
    ),
  referenceTwice: (title: string) =>
    problem(`Der Bezug ${quoted(title)} ist bei dieser Maßnahme doppelt genannt.`, 'Bitte streichen Sie ihn einmal.'),
  heldTwice: (name: string) =>
    problem(
      `Wer die Zuständigkeit hat, ist doppelt angegeben: mit Tagen (${name}) und bei der Maßnahme oder Stelle selbst.`,
      'Bitte lassen Sie eine der beiden Angaben weg.',
    ),
}
