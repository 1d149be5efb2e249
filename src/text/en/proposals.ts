import type { Catalogue } from '#text/catalogue.ts'
import { sayList } from '#text/dates.ts'

const quoted = (text: string): string => `“${text}”`
const list = (items: readonly string[]): string => sayList(items, 'en')

const one = { measure: 'measure', answer: 'past answer', field: 'field' }
const confidence = { sure: 'sure', likely: 'likely', guess: 'a guess' }
const reason = { name: 'by the column’s name', similar: 'by a similar name', content: 'by its content' }

export const proposals: Catalogue['imports']['proposals'] = {
  kinds: { measure: 'measures', answer: 'past answers', field: 'fields' },
  table: (place, listed) => `${place}: The table probably holds ${list(listed)}.`,
  column: (column, name, word, trust, why) =>
    `- Column ${quoted(column)}: ${name} (${word}), ${confidence[trust]}, ${reason[why]}`,
  unused: (columns) => `- not used: ${list(columns.map(quoted))}`,
  rows: 'The first rows would be understood like this:',
  row: (line, is, told) => `- Line ${line}, ${one[is]}: ${told.join(', ')}`,
  cell: (name, text) => `${name} ${quoted(text)}`,
  title: 'Proposed profile:',
  next: (file, path) =>
    `Please check and complete the profile, then import the file with it: npm run masterplan -- import ${file} --profile ${path}`,
  keep: (file, path) => `To write it to a file: npm run masterplan -- import ${file} --propose ${path}`,
  header: 'Proposed by heading and content of the tables. Please check every line that is not “sure”.',
  trust: (trust, why) => `${confidence[trust]}: ${reason[why]}`,
  plan: 'code of the plan; needed only where several plans are known',
  blankRows: 'lines without a code, or with sums',
  latestRound: (round) => `measures as they are in the round ${quoted(round)}`,
  sameCodes: 'codes occur several times; whatever is said of a measure may stand only once',
  fillIn: 'please fill in',
  fillInColumn: 'please name the column',
  guessed: 'a guess',
  roundOfAll: 'holds for all lines',
  unknownPeople: 'possible once there are keys of known people in it',
  unknownFields: 'possible once there are codes of known fields in it',
  lights: (choices) => `the city’s status words; possible: ${choices.join(', ')}`,
  rounds: 'reporting periods; from and to are the first and the last day',
  parties: 'names in the table; “key” alone means an office that is known, with “name” it is added',
}
