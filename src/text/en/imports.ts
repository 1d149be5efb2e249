import type { Catalogue } from '#text/catalogue.ts'
import { counting } from '#text/counting.ts'
import { sayDay, sayList } from '#text/dates.ts'
import { mostNamed } from '#text/most-named.ts'
import { columns } from '#text/en/columns.ts'
import { importProblems } from '#text/en/import-problems.ts'
import { proposals } from '#text/en/proposals.ts'

const { number, plural } = counting('en')
const quoted = (text: string): string => `“${text}”`
const list = (items: readonly string[]): string => sayList(items, 'en')

const nouns: Catalogue['imports']['nouns'] = {
  plan: 'Plans',
  party: 'Offices and partners',
  person: 'People',
  account: 'Accounts',
  role: 'Roles',
  absence: 'Absences',
  place: 'Channels',
  field: 'Fields',
  measure: 'Measures',
  link: 'Measures carrying on others',
  task: 'Tasks',
  succession: 'Offices carrying on others',
  duty: 'Responsibilities',
  term: 'Responsibilities with days',
  round: 'Rounds',
  request: 'Requests',
  answer: 'Answers',
  reference: 'References of measures',
  session: 'Sessions',
  motion: 'Motions',
  point: 'Points of motions',
  call: 'Calls to the board',
  statement: 'Statements of the board',
}

const fieldNames: Readonly<Record<string, string>> = {
  validFrom: 'valid from',
  validTo: 'valid until',
  seats: 'seats',
  party: 'office',
  left: 'left on',
  email: 'e-mail address',
  position: 'order',
  leads: 'lead',
  participates: 'taking part',
  answers: 'responsible',
  deputises: 'deputy',
  coordinates: 'coordinator',
  heads: 'head',
  signs: 'co-signs',
  periodFrom: 'period from',
  periodTo: 'period to',
  text: 'state of affairs',
  options: 'options for action',
  next: 'next steps',
  note: 'internal note',
}

export const imports: Catalogue['imports'] = {
  problems: importProblems,
  columns,
  proposals,

  refusal: ({ what, cure, ...spot }) => `${importProblems.place(spot)}: ${what} ${cure}`,
  nothingTaken: (problems) =>
    plural(problems, {
      one: 'Nothing was imported, because one entry is wrong:',
      other: 'Nothing was imported, because # entries are wrong:',
    }),

  notes: {
    sheetsLeftOut: (sheets) =>
      `Not imported: ${plural(sheets.length, { one: 'sheet', other: 'sheets' })} ${list(sheets.map(quoted))}.`,
    hiddenSheets: (sheets) =>
      `Hidden and not imported: ${plural(sheets.length, { one: 'sheet', other: 'sheets' })} ${list(sheets.map(quoted))}.`,
    hiddenRows: (sheet, rows) =>
      `Sheet ${quoted(sheet)}: ${plural(rows, { one: 'one hidden row was', other: '# hidden rows were' })} imported, too.`,
  },

  sessionsOfOthers: (sessions) =>
    `${plural(sessions.length, { one: 'One session of a committee', other: '# sessions of committees' })} to which no plan’s paper goes ${plural(sessions.length, { one: 'was', other: 'were' })} left out: ${and(
      sessions.slice(0, mostNamed).map(({ title, day }) => `${quoted(title)} (${sayDay(day, 'en')})`),
      sessions.length,
    )}. If one belongs here, the committee has to stand in its title.`,
  sessionsAtWeekend: (committee, days) =>
    `${committee}: according to the calendar it meets at a weekend on ${and(
      days.slice(0, mostNamed).map((day) => sayDay(day, 'en')),
      days.length,
    )}. Please check; it counts.`,
  sessionGone: (committee, day) =>
    `The calendar no longer has the session on ${sayDay(day, 'en')} (${committee}); it still counts. If it is cancelled, in the chat: “session cancel ${sayDay(day, 'en')}”.`,
  sessionsDiffer: (committee, inFile, inCalendar) =>
    `${committee}: the city’s file has ${sayDay(inFile, 'en')}, the calendar ${sayDay(inCalendar, 'en')}; both count. If it is the same session, in the chat: “session cancel ${sayDay(inFile, 'en')}”.`,
  endlessSeries: (series: number, most: number) =>
    `${plural(series, { one: 'One series in the calendar has', other: '# series in the calendar have' })} ${number(most)} sessions or more; the first ${number(most)} are read.`,
  entriesUnread: (titles) =>
    `${plural(titles.length, { one: 'One entry of the calendar has', other: '# entries of the calendar have' })} no day that can be read and ${plural(titles.length, { one: 'was', other: 'were' })} left out: ${and(
      titles.slice(0, mostNamed).map((title) => quoted(title === '' ? 'without a title' : title)),
      titles.length,
    )}.`,
  nouns,
  tally: (noun, count) => `${nouns[noun]}: ${counts(count)}`,
  total: (count) => `In total: ${counts(count)}`,
  changed: ({ label, field, from, to }) =>
    `Changed: ${label}, ${fieldName(field)}: ${quoted(told(from))} → ${quoted(told(to))}`,
  conflict: ({ label, field, file, present }) =>
    `${label}, ${fieldName(field)}: file ${quoted(told(file))}, changed in the bot to ${quoted(told(present))}`,
  conflictsKept: (conflicts) =>
    plural(conflicts, {
      one: 'One entry was changed in the bot and stays as it is there. With --overwrite the file holds:',
      other: '# entries were changed in the bot and stay as they are there. With --overwrite the file holds:',
    }),
  conflictsOverwritten: (conflicts) =>
    plural(conflicts, {
      one: 'One entry changed in the bot was overwritten with the file:',
      other: '# entries changed in the bot were overwritten with the file:',
    }),
}

function counts({ added, changed, left }: Readonly<{ added: number; changed: number; left: number }>): string {
  return `${number(added)} added, ${number(changed)} changed, ${number(left)} left`
}

function fieldName(field: string): string {
  return fieldNames[field] ?? field
}

/** Some of them, and how many more there are. */
const and = (some: readonly string[], all: number): string =>
  list(all > some.length ? [...some, `${number(all - some.length)} more`] : some)

/** A value as people read it. */
const told = (value: string): string => yesOrNo[value] ?? shortened(value)

const yesOrNo: Readonly<Record<string, string>> = { true: 'yes', false: 'no' }

function shortened(text: string): string {
  return text.length > 80 ? `${text.slice(0, 79)}…` : text
}
