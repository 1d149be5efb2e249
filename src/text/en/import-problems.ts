import { accountProblems } from '#text/en/account-problems.ts'
import { planProblems } from '#text/en/plan-problems.ts'
import type { Catalogue } from '#text/catalogue.ts'
import { fileThings } from '#text/en/file-things.ts'
import { counting } from '#text/counting.ts'
import { sayList } from '#text/dates.ts'
import { tableProblems } from '#text/en/table-problems.ts'

const { number, plural } = counting('en')
const quoted = (text: string): string => `“${text}”`
const list = (items: readonly string[]): string => sayList(items, 'en')
const meant = (nearest: string | null): string => (nearest === null ? '' : `Did you mean ${quoted(nearest)}? `)
function place({ file, line, sheet, column }: Spot): string {
  if (sheet !== undefined) {
    if (line > 0 && column !== undefined) return `${file}, sheet ${quoted(sheet)}, cell ${column}${line}`
    return `${file}, sheet ${quoted(sheet)}${line > 0 ? `, row ${line}` : ''}`
  }
  if (line === 0) return file
  return `${file}, line ${line}${column === undefined ? '' : `, column ${quoted(column)}`}`
}

type Spot = Readonly<{ file: string; line: number; sheet?: string; column?: string }>

const problem = (what: string, cure: string): { readonly what: string; readonly cure: string } => ({ what, cure })

const shapes = { map: 'entries such as “key: value”', list: 'a list', text: 'a plain text' }

const { defined, section } = fileThings

export const importProblems: Catalogue['imports']['problems'] = {
  ...tableProblems,
  place,
  emptyFile: () => problem('The file is empty.', 'Please check whether you named the right file.'),
  notCalendar: () =>
    problem(
      'The file is no calendar that can be read.',
      'Please save or download the calendar of sessions as an iCalendar file (.ics).',
    ),
  noSessions: () =>
    problem(
      'No entry of the calendar has a day that can be read.',
      'Please check whether the calendar holds the sessions.',
    ),
  unknownKind: (extension, known) =>
    problem(
      extension === '' ? 'The file name has no extension.' : `Files ending in ${quoted(extension)} cannot be read.`,
      `Files ending in ${list(known)} can be read. Please save the file in one of these forms.`,
    ),
  noPlan: () =>
    problem(
      'It is not known which plan the file belongs to.',
      'Import the city’s file along with it, or name the plan in a profile (“plan: DP”).',
    ),
  changedMeanwhile: () =>
    problem(
      'The data in the bot changed during the import. Nothing was taken over.',
      'Please import the files once more.',
    ),
  brokenYaml: () =>
    problem(
      'The file’s structure cannot be read here (no valid YAML).',
      'Please check indentation, colons and quotation marks in this line and the one before. Texts that contain a colon belong in quotation marks.',
    ),
  notClosed: () =>
    problem(
      'A closing quotation mark or bracket is missing before this line.',
      'Please go back from this line to where it opens, and close it there.',
    ),
  tabIndent: () => problem('The line is indented with a tab.', 'Please indent with spaces only.'),
  keyTwice: () =>
    problem('The same key stands twice in the same section.', 'Please delete one of them, or merge both.'),
  unknownAlias: () =>
    problem(
      'With “*” the file refers to something that it does not contain.',
      'Please write the text out, or put it in quotation marks.',
    ),
  unknownKey: (key, nearest, known) =>
    problem(`There is no key ${quoted(key)} here.`, `${meant(nearest)}Possible here: ${known.join(', ')}.`),
  missing: (key) => problem(`${quoted(key)} is missing.`, `Please add “${key}: …”.`),
  wrongShape: (key, shape) =>
    problem(
      `At ${quoted(key)}, ${shapes[shape]} should stand.`,
      'Please compare this place with the sample file that comes with the program.',
    ),
  unknownWord: (text, nearest, choices) =>
    problem(`${quoted(text)} is not possible here.`, `${meant(nearest)}Possible: ${choices.join(', ')}.`),
  unknownLight: (text, nearest, choices) =>
    problem(`${quoted(text)} is no known light.`, `${meant(nearest)}Possible: ${choices.join(', ')}.`),
  noSuchDate: (text) =>
    problem(`There is no date ${quoted(text)}.`, 'Please write it as YYYY-MM-DD, for example 2026-12-07.'),
  noSuchDayOfYear: (text) =>
    problem(`There is no day ${quoted(text)}.`, 'Please write it as MM-DD, for example 12-07.'),
  noSuchDayRule: (text) =>
    problem(
      `There is no day ${quoted(text)}.`,
      'Please write it as YYYY-MM-DD (once), MM-DD (every year) or counted from Easter Sunday: easter-48 is Shrove Monday, easter+60 Corpus Christi.',
    ),
  noSuchTime: (text) => problem(`There is no time ${quoted(text)}.`, 'Please write it as HH:MM, for example 09:30.'),
  noSuchMoment: (text) =>
    problem(
      `There is no moment ${quoted(text)}.`,
      'Please write it as YYYY-MM-DDTHH:MM, for example 2026-09-21T09:00.',
    ),
  noSuchInstant: (text) =>
    problem(
      `There is no moment ${quoted(text)}.`,
      'Please write it in universal time as YYYY-MM-DDTHH:MM:SSZ, such as 2026-10-01T07:00:00Z.',
    ),
  badQuestions: () =>
    problem(
      'The questionnaire of the round cannot be read.',
      'Please take it over from the export as it is, or leave it out; the plan’s questionnaire then holds.',
    ),
  badZone: (text) => problem(`There is no time zone ${quoted(text)}.`, 'Germany’s is “Europe/Berlin”.'),
  badPercent: (text) => problem(`${quoted(text)} is no percentage.`, 'Please give a whole number from 0 to 100.'),
  badNumber: (text) =>
    problem(`${quoted(text)} is no whole number from 0 upwards.`, 'Please give a whole number, for example 5.'),
  notPositive: (text) => problem(`${quoted(text)} is too few here.`, 'Please give a whole number from 1.'),
  unknownPlaceholder: (text, known) =>
    problem(
      `There is nothing to put in for ${quoted(text)} in this text.`,
      `What can be put in: ${known.join(', ')}. Please check the curly brackets.`,
    ),
  badPattern: (text) =>
    problem(
      `${quoted(text)} is no valid pattern (regular expression).`,
      'Please check brackets and special characters; one that stands for itself is preceded by “\\”.',
    ),
  notYesOrNo: (text) => problem(`${quoted(text)} is neither yes nor no.`, 'Please write “yes” or “no”.'),
  assumedSessions: (found, needed) =>
    problem(
      `This cadence takes ${number(needed)} assumed sessions a year, ${plural(found, { one: 'but one is given', other: 'but # are given' })}.`,
      'Please name one day for each period of the year under “assumed-sessions”.',
    ),
  opensAfterEnds: (opens, ends) =>
    problem(
      `Rounds cannot open at ${opens} and end at ${ends}.`,
      'Please choose an earlier time for “opens-at” than for “ends-at”.',
    ),
  hoursBackwards: (from, until) =>
    problem(`Working hours end (${until}) before they begin (${from}).`, 'Please swap or correct “from” and “until”.'),
  oneOfThese: (keys) =>
    problem(`Exactly one of ${list(keys.map(quoted))} must be given.`, 'Please add it, or delete the others.'),
  backwards: (from, to) =>
    problem(`The period ends (${to}) before it begins (${from}).`, 'Please swap or correct the two days.'),
  ...planProblems,
  ...accountProblems,
  ownDeputy: (name: string) =>
    problem(
      `${quoted(name)} is responsible and cannot deputise for themselves.`,
      'Please name somebody else under “deputy”.',
    ),
  cannotStandIn: (name: string) =>
    problem(
      `${quoted(name)} cannot stand in during this time: nobody stands in for themselves, while absent or after leaving, and no two people for each other.`,
      'Please name somebody else under “substitute”, or correct the days.',
    ),
  holdsRole: (name: string) =>
    problem(
      `${quoted(name)} has this role and cannot deputise for it, too.`,
      'Please name somebody else under “role-deputies”.',
    ),
  tooLong: (question, length, limit) =>
    problem(
      `The text at ${quoted(question)} has ${number(length)} characters; ${number(limit)} are allowed.`,
      'Please shorten it, or raise the “limit” in the plan’s questionnaire.',
    ),
  twice: (kind, name, at) =>
    problem(
      `${defined[kind]} ${quoted(name)} stands already in ${at}.`,
      kind === 'number'
        ? 'Each number belongs to exactly one office. Please correct or delete one of the two.'
        : 'Please delete one of the two entries, or name it differently.',
    ),
  numberTaken: (taken, holder) =>
    problem(
      `In the bot, another office has the number ${quoted(taken)} already: ${holder}.`,
      `Please give the office “key: ${holder}” if it is the same one, or else another number.`,
    ),
  unknown: (kind, name, nearest) =>
    problem(
      `${defined[kind]} ${quoted(name)} is not known.`,
      `${meant(nearest)}Please correct the spelling, or add the entry under ${section[kind]}.`,
    ),
  ownParent: (name) =>
    problem(
      `By its parents the office ${quoted(name)} would stand above itself.`,
      'Please correct “parent” of one of these offices.',
    ),
  referenceTwice: (title) =>
    problem(`The reference ${quoted(title)} is named twice for this measure.`, 'Please remove it once.'),
  heldTwice: (name) =>
    problem(
      `Who is responsible is said twice: with days (${name}) and beside the measure or office itself.`,
      'Please leave out one of the two.',
    ),
}
