import { counting } from '#text/counting.ts'
import type { Day } from '#domain/instant.ts'
import { sayDay, sayList } from '#text/dates.ts'
import { mostNamed } from '#text/most-named.ts'
import { columns } from '#text/de/columns.ts'
import { importProblems } from '#text/de/import-problems.ts'
import { proposals } from '#text/de/proposals.ts'

const { number, plural } = counting('de')
const quoted = (text: string): string => `„${text}“`
const list = (items: readonly string[]): string => sayList(items, 'de')

const nouns = {
  plan: 'Pläne',
  party: 'Stellen und Partner',
  person: 'Personen',
  account: 'Konten',
  role: 'Rollen',
  absence: 'Abwesenheiten',
  place: 'Kanäle',
  field: 'Handlungsfelder',
  measure: 'Maßnahmen',
  link: 'Nachfolgen von Maßnahmen',
  task: 'Aufgaben',
  succession: 'Nachfolgen von Stellen',
  duty: 'Zuständigkeiten',
  term: 'Zuständigkeiten mit Tagen',
  round: 'Runden',
  request: 'Statusabfragen',
  answer: 'Sachstände',
  reference: 'Bezüge von Maßnahmen',
  session: 'Sitzungen',
  motion: 'Anträge',
  point: 'Antragspunkte',
  call: 'Aufrufe an den Beirat',
  statement: 'Stellungnahmen des Beirats',
}

const fieldNames: Readonly<Record<string, string>> = {
  name: 'Name',
  day: 'Tag',
  cancelled: 'entfällt',
  kind: 'Art',
  number: 'Nummer',
  parent: 'übergeordnete Stelle',
  validFrom: 'gültig ab',
  validTo: 'gültig bis',
  seats: 'Sitze',
  language: 'Sprache',
  zone: 'Zeitzone',
  party: 'Stelle',
  left: 'ausgeschieden am',
  person: 'Person',
  rank: 'Rang',
  email: 'E-Mail-Adresse',
  substitute: 'Vertretung',
  source: 'Quelle',
  position: 'Reihenfolge',
  title: 'Titel',
  description: 'Beschreibung',
  field: 'Handlungsfeld',
  level: 'Öffentlichkeit',
  state: 'Zustand',
  leads: 'federführend',
  participates: 'beteiligt',
  answers: 'verantwortlich',
  deputises: 'Stellvertretung',
  coordinates: 'Koordination',
  heads: 'Leitung',
  signs: 'Mitzeichnung',
  periodFrom: 'Zeitraum ab',
  periodTo: 'Zeitraum bis',
  session: 'Sitzung',
  groups: 'Fraktionen',
  committee: 'Gremium',
  item: 'Tagesordnungspunkt',
  answeredWith: 'beantwortet mit',
  replaces: 'ersetzt',
  extends: 'ergänzt',
  measures: 'Maßnahmen',
  alone: 'ohne Maßnahme',
  light: 'Ampel',
  percent: 'Umsetzung in Prozent',
  unchanged: 'unverändert',
  author: 'Verfasst von',
  text: 'Sachstand',
  cause: 'Ursache',
  options: 'Handlungsoptionen',
  next: 'Nächste Schritte',
  note: 'Interner Vermerk',
}

export const imports = {
  problems: importProblems,
  columns,
  proposals,

  /** `M-03.yaml, Zeile 12: … Abhilfe …`, one refusal in one paragraph. */
  refusal: ({ what, cure, ...spot }: Parameters<typeof importProblems.place>[0] & { what: string; cure: string }) =>
    `${importProblems.place(spot)}: ${what} ${cure}`,
  nothingTaken: (problems: number) =>
    plural(problems, {
      one: 'Es wurde nichts eingelesen, denn eine Angabe stimmt nicht:',
      other: 'Es wurde nichts eingelesen, denn # Angaben stimmen nicht:',
    }),

  /** What is said of files beside what was taken from them. */
  notes: {
    sheetsLeftOut: (sheets: readonly string[]) =>
      `Nicht eingelesen: ${plural(sheets.length, { one: 'das Blatt', other: 'die Blätter' })} ${list(sheets.map(quoted))}.`,
    hiddenSheets: (sheets: readonly string[]) =>
      `Ausgeblendet und nicht eingelesen: ${plural(sheets.length, { one: 'das Blatt', other: 'die Blätter' })} ${list(sheets.map(quoted))}.`,
    hiddenRows: (sheet: string, rows: number) =>
      `Blatt ${quoted(sheet)}: ${plural(rows, { one: 'eine ausgeblendete Zeile wurde', other: '# ausgeblendete Zeilen wurden' })} mitgelesen.`,
  },

  sessionsOfOthers: (sessions: readonly Readonly<{ title: string; day: Day }>[]) =>
    `${plural(sessions.length, { one: 'Eine Sitzung eines Gremiums, an das', other: '# Sitzungen von Gremien, an die' })} keine Vorlage eines Plans geht, ${plural(sessions.length, { one: 'wurde', other: 'wurden' })} ausgelassen: ${and(
      sessions.slice(0, mostNamed).map(({ title, day }) => `${quoted(title)} (${sayDay(day, 'de')})`),
      sessions.length,
    )}. Gehört eine dazu, muss das Gremium in ihrem Titel stehen.`,
  sessionsAtWeekend: (committee: string, days: readonly Day[]) =>
    `${committee}: An einem Wochenende liegt laut Kalender die Sitzung am ${and(
      days.slice(0, mostNamed).map((day) => sayDay(day, 'de')),
      days.length,
    )}. Bitte prüfen; sie gilt.`,
  sessionGone: (committee: string, day: Day) =>
    `Im Kalender steht die Sitzung am ${sayDay(day, 'de')} (${committee}) nicht mehr; sie gilt weiter. Entfällt sie, im Chat: „sitzung entfällt ${sayDay(day, 'de')}“.`,
  sessionsDiffer: (committee: string, inFile: Day, inCalendar: Day) =>
    `${committee}: Die Datei der Stadt nennt den ${sayDay(inFile, 'de')}, der Kalender den ${sayDay(inCalendar, 'de')}; beide gelten. Ist es dieselbe Sitzung, im Chat: „sitzung entfällt ${sayDay(inFile, 'de')}“.`,
  endlessSeries: (series: number, most: number) =>
    `${plural(series, { one: 'Eine Reihe im Kalender hat', other: '# Reihen im Kalender haben' })} ${number(most)} Sitzungen oder mehr; gelesen sind die ersten ${number(most)}.`,
  entriesUnread: (titles: readonly string[]) =>
    `${plural(titles.length, { one: 'Ein Termin des Kalenders hat', other: '# Termine des Kalenders haben' })} keinen lesbaren Tag und ${plural(titles.length, { one: 'wurde', other: 'wurden' })} ausgelassen: ${and(
      titles.slice(0, mostNamed).map((title) => quoted(title === '' ? 'ohne Titel' : title)),
      titles.length,
    )}.`,
  nouns,
  /** `Maßnahmen: 6 neu, 0 geändert, 0 unverändert`. */
  tally: (noun: keyof typeof nouns, count: Readonly<{ added: number; changed: number; left: number }>) =>
    `${nouns[noun]}: ${counts(count)}`,
  total: (count: Readonly<{ added: number; changed: number; left: number }>) => `Insgesamt: ${counts(count)}`,
  /** `geändert: M-03, Titel: „alt“ → „neu“`. */
  changed: (change: Readonly<{ label: string; field: string; from: string; to: string }>) =>
    `Geändert: ${change.label}, ${fieldName(change.field)}: ${quoted(told(change.from))} → ${quoted(told(change.to))}`,
  /** `M-03, Titel: Datei „…“, im Bot geändert zu „…“`. */
  conflict: (conflict: Readonly<{ label: string; field: string; file: string; present: string }>) =>
    `${conflict.label}, ${fieldName(conflict.field)}: Datei ${quoted(told(conflict.file))}, im Bot geändert zu ${quoted(told(conflict.present))}`,
  conflictsKept: (conflicts: number) =>
    plural(conflicts, {
      one: 'Eine Angabe wurde im Bot geändert und bleibt, wie sie dort ist. Mit --overwrite gilt die Datei:',
      other: '# Angaben wurden im Bot geändert und bleiben, wie sie dort sind. Mit --overwrite gilt die Datei:',
    }),
  conflictsOverwritten: (conflicts: number) =>
    plural(conflicts, {
      one: 'Eine im Bot geänderte Angabe wurde mit der Datei überschrieben:',
      other: '# im Bot geänderte Angaben wurden mit der Datei überschrieben:',
    }),
}

function counts({ added, changed, left }: Readonly<{ added: number; changed: number; left: number }>): string {
  return `${number(added)} neu, ${number(changed)} geändert, ${number(left)} unverändert`
}

function fieldName(field: string): string {
  return fieldNames[field] ?? field
}

/** Some of them, and how many more there are. */
const and = (some: readonly string[], all: number): string =>
  list(all > some.length ? [...some, `${number(all - some.length)} weitere`] : some)

/** A value as people read it. */
const told = (value: string): string => yesOrNo[value] ?? shortened(value)

const yesOrNo: Readonly<Record<string, string>> = { true: 'ja', false: 'nein' }

function shortened(text: string): string {
  return text.length > 80 ? `${text.slice(0, 79)}…` : text
}
