import type { SourceContext } from '#app/contracts/source.ts'
import type { ProposedRule, ProposedTable } from '#tables/proposed-rules.ts'
import { readableRules } from '#tables/readable-rules.ts'
import { fitsRow, saidIn } from '#tables/rule.ts'

type Words = SourceContext['words']

const mostRows = 3
const longestCell = 60

/** What is told of a table before its profile: what each column gives, what is left over, how the first rows read. */
export function proposedPreview(file: string, proposed: ProposedTable, words: Words): readonly string[] {
  const { guessed, sections } = proposed
  const { sheet, table, guesses } = guessed
  const { columns, proposals, problems } = words
  const place = problems.place({ file, line: table.line, ...(sheet === null ? {} : { sheet }) })
  const kinds = new Set(sections.flat().flatMap(({ is }) => (is === 'skip' ? [] : [proposals.kinds[is]])))
  const unused = table.columns.filter((column) => column !== '' && !guesses.some((guess) => guess.column === column))
  return [
    proposals.table(place, [...kinds]),
    ...guesses.map(({ column, word, confidence, reason }) =>
      proposals.column(oneLine(column), columns.words[word], word, confidence, reason),
    ),
    ...(unused.length > 0 ? [proposals.unused(unused.map(oneLine))] : []),
    proposals.rows,
    ...sampleRows(proposed, words),
  ]
}

/** The first rows of each section that say anything. */
function sampleRows({ guessed: { table }, sections }: ProposedTable, words: Words): readonly string[] {
  return sections.flatMap((section) => {
    const rules = readableRules(section)
    const told = table.rows.flatMap((row) => {
      const rule = rules.find((each) => fitsRow(each, row))
      return rule && isTold(rule.is) ? [rowOf(rule.is, saidIn(rule, row), words)] : []
    })
    return told.slice(0, mostRows)
  })
}

const isTold = (is: string): is is Exclude<ProposedRule['is'], 'skip'> => ['measure', 'answer', 'field'].includes(is)

function rowOf(
  is: Exclude<ProposedRule['is'], 'skip'>,
  { line, words: said }: ReturnType<typeof saidIn>,
  { columns, proposals }: Words,
): string {
  const names: Readonly<Record<string, string>> = columns.words
  const cells = Object.entries(said).map(([word, text]) =>
    proposals.cell(names[word] ?? word, shortened(oneLine(text))),
  )
  return proposals.row(line, is, cells)
}

const oneLine = (text: string): string => text.replaceAll(/\s+/g, ' ')

const shortened = (text: string): string => (text.length > longestCell ? `${text.slice(0, longestCell - 1)}…` : text)
