import type { Known } from '#app/contracts/source.ts'
import type { ColumnWord } from '#tables/column-word.ts'
import type { ColumnGuess } from '#tables/guess-columns.ts'
import type { GuessedTable } from '#tables/guess-table.ts'
import { guessRound } from '#tables/guess-round.ts'
import { type SplitCodes, splitCodes } from '#tables/split-codes.ts'

/** A table in other words, with the rules proposed for it: lists of them, each a section of the profile. */
export interface ProposedTable {
  readonly guessed: GuessedTable
  readonly sections: readonly (readonly ProposedRule[])[]
}

/** A rule of a proposed profile, with what is to be said beside it. */
export interface ProposedRule {
  readonly is: 'measure' | 'answer' | 'field' | 'skip'
  readonly where: Readonly<Record<string, string>>
  readonly take: readonly ProposedTake[]
  /** A blank one is to be filled in. */
  readonly give: Readonly<Record<string, string>>
  readonly about?: 'blankRows' | 'sameCodes' | { readonly latestRound: string }
}

export interface ProposedTake {
  readonly word: string
  /** Null when no column was found for a word that must be there. */
  readonly guess: ColumnGuess | null
  /** Why it can be taken only later. */
  readonly held: 'unknownPeople' | 'unknownFields' | null
}

const ofMeasures: readonly ColumnWord[] = [
  'title',
  'description',
  'field',
  'lead',
  'responsible',
  'deputy',
  'participants',
  'partners',
]
const ofAnswers: readonly ColumnWord[] = ['light', 'percent', 'text', 'cause', 'options', 'next', 'note']

/** Rules for a guessed table: lists of them, since a row that tells of a measure and of its answer is read twice. */
export function proposedRules(guessed: GuessedTable, known: Known, file: string): readonly (readonly ProposedRule[])[] {
  const look = lookInto(guessed, known)
  const split = splitCodes(look.codes)
  if (split !== null) return [splitRules(look, split)]
  const skipped = skippedRows(look)
  const answers = look.takes(ofAnswers)
  const measures = look.takes(ofMeasures)
  const saysTitle = look.guess('title') !== null
  const isAnswers = answers.some(({ word }) => word !== 'note') || (answers.length > 0 && !saysTitle)
  return [
    ...(measures.length > 0 ? [[...skipped, ...measureRules(look, measures)]] : []),
    ...(isAnswers ? [[...skipped, answerRule(look, answers, [file, ...guessed.above])]] : []),
  ]
}

type Look = ReturnType<typeof lookInto>

/** What the rules are made of. */
function lookInto({ table, guesses }: GuessedTable, known: Known) {
  const guess = (word: ColumnWord): ColumnGuess | null => guesses.find((each) => each.word === word) ?? null
  const cellsOf = (word: ColumnWord): readonly string[] => {
    const column = guess(word)?.column
    return column === undefined ? [] : table.rows.map(({ cells }) => cells[column] ?? '')
  }
  const codes = cellsOf('code')
  const people = new Set(known.people.map(({ id }) => id))
  const fields = new Set([...known.fields.map(({ code }) => code), ...(isTree() ? codes : [])])
  const heldFor = (word: ColumnWord): ProposedTake['held'] => {
    const cells = cellsOf(word).filter((cell) => cell !== '')
    if (word === 'responsible' || word === 'deputy')
      return cells.every((cell) => people.has(cell)) ? null : 'unknownPeople'
    return word === 'field' && !cells.every((cell) => fields.has(cell)) ? 'unknownFields' : null
  }
  const takes = (words: readonly ColumnWord[]): readonly ProposedTake[] =>
    guesses
      .filter(({ word }) => words.includes(word))
      .map((each) => ({ word: each.word, guess: each, held: heldFor(each.word) }))

  /** Whether measures name another row as what they belong to: then that is a field. */
  function isTree(): boolean {
    const parents = cellsOf('field').filter((cell) => cell !== '')
    return parents.length > 0 && parents.length < codes.length && parents.every((cell) => codes.includes(cell))
  }
  return { guess, cellsOf, codes, takes, isTree: isTree() }
}

const take = (word: string, guess: ColumnGuess | null): ProposedTake => ({ word, guess, held: null })

const rule = (is: ProposedRule['is'], more: Partial<ProposedRule>): ProposedRule => ({
  is,
  where: {},
  take: [],
  give: {},
  ...more,
})

/** Headings and sums between the rows. */
function skippedRows({ guess, codes }: Look): readonly ProposedRule[] {
  const column = guess('code')?.column
  if (column === undefined || !codes.some((code) => blank.test(code))) return []
  return [rule('skip', { where: { [column]: blank.source }, about: 'blankRows' })]
}

const blank = /^$|^([Ss]umme|[Gg]esamt|[Ss]um|[Tt]otal)/u

function measureRules(look: Look, measures: readonly ProposedTake[]): readonly ProposedRule[] {
  const whole = [take('code', look.guess('code')), ...measures]
  const codes = look.codes.filter((code) => !blank.test(code))
  if (new Set(codes).size === codes.length) return [...fieldRules(look), rule('measure', { take: whole })]
  const round = look.guess('round')
  const latest = look.cellsOf('round').findLast((cell) => cell !== '')
  if (round === null || latest === undefined) return [rule('measure', { take: whole, about: 'sameCodes' })]
  const where = { [round.column]: `^${literal(latest)}$` }
  return [rule('measure', { where, take: whole, about: { latestRound: latest } }), rule('skip', {})]
}

function fieldRules({ isTree, guess }: Look): readonly ProposedRule[] {
  const parent = guess('field')?.column
  const title = guess('title')
  if (!isTree || parent === undefined || title === null) return []
  return [rule('field', { where: { [parent]: '^$' }, take: [take('code', guess('code')), take('name', title)] })]
}

function answerRule(look: Look, answers: readonly ProposedTake[], places: readonly string[]): ProposedRule {
  const round = look.guess('round')
  const all = places.flatMap((place) => guessRound(place) ?? [])[0]
  return rule('answer', {
    take: [take('measure', look.guess('code')), ...(round === null ? [] : [take('round', round)]), ...answers],
    give: round === null ? { round: all?.label ?? '' } : {},
  })
}

/** Each row is about one thing, and its code says which. */
function splitRules(look: Look, { sign, rounds, others }: SplitCodes): readonly ProposedRule[] {
  const column = look.guess('code')?.column ?? ''
  const behind = (word: string, ending: string) => ({ [column]: `^(?<${word}>.+)${literal(sign)}${ending}$` })
  const text = look.guess('text') ?? look.guess('description')
  const plans = text === null ? [] : others
  const measures = look.takes(ofMeasures).filter(({ word }) => word !== 'description' || plans.length === 0)
  return [
    ...skippedRows(look),
    rule('answer', {
      where: behind('measure', `(?<round>${rounds.map(literal).join('|')})`),
      take: look.takes(ofAnswers),
    }),
    ...plans.map((other) =>
      rule('measure', { where: behind('code', literal(other)), take: [take('description', text)] }),
    ),
    ...fieldRules(look),
    rule('measure', { take: [take('code', look.guess('code')), ...measures] }),
  ]
}

/** A text as a pattern that matches itself. */
const literal = (text: string): string => text.replaceAll(/[\\^$.*+?()[\]{}|/]/g, String.raw`\$&`)
