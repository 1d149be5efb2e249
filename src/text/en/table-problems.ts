import type { Catalogue } from '#text/catalogue.ts'
import { counting } from '#text/counting.ts'

const { number, plural } = counting('en')
const quoted = (text: string): string => `“${text}”`
const choice = (items: readonly string[]): string => items.map(quoted).join(', ')
const meant = (nearest: string | null): string => (nearest === null ? '' : `Did you mean ${quoted(nearest)}? `)
const problem = (what: string, cure: string): { readonly what: string; readonly cure: string } => ({ what, cure })

const otherKinds = {
  pdf: ' but a PDF.',
  html: ' but a web page.',
  xls: ' but a file in the old Excel format (.xls).',
  zip: ' but a ZIP archive with other contents.',
  other: '.',
}

export const tableProblems = {
  brokenCsv: () =>
    problem(
      'The line cannot be read: quotation marks do not match.',
      'Cells with a delimiter or a line break belong in quotation marks as a whole; a quotation mark inside a cell is doubled.',
    ),
  unevenRow: (found, expected) =>
    problem(
      `${plural(found, { one: 'The line has one column', other: 'The line has # columns' })}, the heading ${number(expected)}.`,
      'Please check for a missing delimiter, or a cell with a delimiter that is not in quotation marks.',
    ),
  tooManyColumns: (count, most) =>
    problem(
      `The table has ${number(count)} columns.`,
      `At most ${number(most)} are allowed; please check that it is the right file.`,
    ),
  unknownColumn: (column, nearest, known) =>
    problem(
      `The column ${quoted(column)} is not known.`,
      `${meant(nearest)}Possible: ${known.join(', ')}. For other columns give a profile.`,
    ),
  columnTwice: (column) => problem(`The column ${quoted(column)} stands twice.`, 'Please rename one of the two.'),
  noSuchColumn: (column, known) =>
    problem(
      `The profile needs a column ${quoted(column)}, which is not here.`,
      `There are: ${known.join(', ')}. Please adapt the profile or the heading.`,
    ),
  unknownTable: (layouts) =>
    problem(
      'The heading does not tell what the table contains.',
      `Without a profile it has the columns ${layouts.join(' or ')}. For other tables give a profile.`,
    ),
  noSuchSheet: (sheet, known) =>
    problem(
      `There is no sheet ${quoted(sheet)}.`,
      `There are: ${known.map(quoted).join(', ')}. Please correct “sheet” in the profile.`,
    ),
  notAWorkbook: (kind) =>
    problem(`This is no XLSX file${otherKinds[kind]}`, 'Please save the table as “Excel workbook (.xlsx)”.'),
  encrypted: () =>
    problem('The workbook is encrypted with a password.', 'Please save it without a password and import it once more.'),
  brokenWorkbook: () =>
    problem('The workbook is damaged.', 'Please open it in your spreadsheet program and save it anew as .xlsx.'),
  tooLarge: (megabytes) =>
    problem(
      `Unpacked, the workbook would be larger than ${number(megabytes)} MB.`,
      'Please keep only the sheets with measures and answers, without pictures.',
    ),
  cellError: (error) =>
    problem(
      `The formula in this cell yields the error ${quoted(error)}.`,
      'Please correct it, or put its value in its place.',
    ),
  noResult: () =>
    problem(
      'No result is stored for the formula in this cell.',
      'Please open and save the file in a spreadsheet program, or put the value in the formula’s place.',
    ),
  emptyCell: (column) => problem(`The column ${quoted(column)} is empty in this line.`, 'Please add what is missing.'),
  rowNotUnderstood: (cell) =>
    problem(
      `No rule of the profile fits this line (${quoted(cell)}).`,
      'Please add a rule under “rows”; “is: skip” passes over lines without meaning.',
    ),
  ruleLacks: (word) =>
    problem(
      `The rule lacks ${quoted(word)}.`,
      'Please name its column under “take” or, if it is the same for all lines, give it under “give”.',
    ),
  cellTwice: (column, name, line) =>
    problem(
      `For ${name}, ${quoted(column)} stands already in line ${line}.`,
      'Please delete one of the two lines, or correct the code.',
    ),
  notInProfile: (patterns) =>
    problem(
      'The profile says nothing about this file.',
      `The profile knows ${choice(patterns)}. Please add a section under “files” there, or rename the file.`,
    ),
} satisfies Partial<Catalogue['imports']['problems']>
