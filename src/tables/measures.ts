import type { Party } from '#domain/party.ts'
import type { SeedDuty, SeedMeasure } from '#app/contracts/seed.ts'
import { type PartyNamed, partyNamed } from '#tables/party-named.ts'
import { partyNames } from '#tables/party-names.ts'
import type { TableFile } from '#tables/table-file.ts'
import { type MeasureRow, vocabulary } from '#tables/vocabulary.ts'

/** What all rows about one measure say together. */
interface Entry {
  readonly line: number
  readonly said: Partial<MeasureRow>
  /** Where each word stands. */
  readonly lines: Readonly<Record<string, number>>
}

/**
 * Measures in the order in which they first appear. Several rows may speak of one: the plan's text may stand apart from
 * the title. One without a title is known from elsewhere; only its duties are taken.
 */
export function measuresIn(file: TableFile) {
  const found = [...entriesIn(file)].map(([code, entry], index) => {
    const id = `${file.plan}:${code}`
    const held = dutiesOf(file, id, entry)
    return { measure: measureOf(file, code, entry, index + 1), ...held }
  })
  return {
    measures: found.flatMap(({ measure }) => measure ?? []),
    duties: found.flatMap(({ duties }) => duties),
    parties: found.flatMap(({ parties }) => parties),
  }
}

function entriesIn(file: TableFile): ReadonlyMap<string, Entry> {
  const entries = new Map<string, Entry>()
  for (const { line, words } of file.said.measure) {
    const checked = file.check(vocabulary.measure, words, [line])
    if (!checked) {
      // So that rows and files that refer to it are not refused on top.
      file.define('measure', `${file.plan}:${words['code']}`, words['code'] ?? '', [line, 'code'])
      continue
    }
    const { code, ...said } = checked
    const known = entries.get(code) ?? { line, said: {}, lines: {} }
    const news = Object.keys(said)
    for (const word of news.filter((each) => known.lines[each] !== undefined)) {
      file.refuse([line, word], file.words.cellTwice(word, code, known.lines[word] ?? 0))
    }
    const lines = Object.fromEntries(news.map((word) => [word, line]))
    entries.set(code, { line: known.line, said: { ...said, ...known.said }, lines: { ...lines, ...known.lines } })
  }
  return entries
}

function measureOf(file: TableFile, code: string, { line, said, lines }: Entry, position: number): SeedMeasure | null {
  const { title, description = '', field, level = 'public', state } = said
  const id = `${file.plan}:${code}`
  if (title === undefined) {
    file.refer('measure', id, code, [line, 'code'])
    const homeless = ['description', 'field', 'level', 'state'].filter((word) => lines[word] !== undefined)
    if (homeless.length > 0) file.refuse([line, 'title'], file.words.emptyCell('title'))
    return null
  }
  file.define('measure', id, code, [lines['title'] ?? line, 'code'])
  const inField = field === undefined ? null : `${file.plan}:${field}`
  if (field !== undefined && inField !== null) file.refer('field', inField, field, [lines['field'] ?? line, 'field'])
  const place = said.position ?? position
  const measure = { id, plan: file.plan, code, title, description, field: inField, level, position: place }
  return state === undefined ? measure : { ...measure, state }
}

function dutiesOf(file: TableFile, subject: string, { line, said, lines }: Entry) {
  const at = (word: string): number => lines[word] ?? line
  const party = (word: 'lead' | 'participants' | 'partners'): readonly PartyNamed[] =>
    partyNames(said[word] ?? '').map((name) => partyNamed(name, file, [at(word), word]))
  const person = (word: 'responsible' | 'deputy'): readonly string[] => {
    const name = said[word]
    if (name === undefined) return []
    file.refer('person', name, name, [at(word), word])
    return [name]
  }
  const [lead, participating] = [party('lead'), [...party('participants'), ...party('partners')]]
  const duty = (role: SeedDuty['role'], holders: readonly string[]): readonly SeedDuty[] =>
    holders.length === 0 ? [] : [{ subjectKind: 'measure', subject, role, holders }]
  return {
    parties: [...lead, ...participating].flatMap(({ defined }): readonly Party[] => (defined ? [defined] : [])),
    duties: [
      ...duty(
        'leads',
        lead.map(({ id }) => id),
      ),
      ...duty(
        'participates',
        participating.map(({ id }) => id),
      ),
      ...duty('answers', person('responsible')),
      ...duty('deputises', person('deputy')),
    ],
  }
}
