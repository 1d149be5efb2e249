import type { ColumnContent } from '#tables/column-content.ts'
import { type ColumnWord, columnWords } from '#tables/column-word.ts'
import { contentAlone, contentFit } from '#tables/content-fit.ts'
import { likeness, nameLikeness } from '#tables/name-likeness.ts'

/** That a column gives a word, how sure that is, and what speaks for it. */
export interface ColumnGuess {
  readonly word: ColumnWord
  readonly column: string
  readonly confidence: 'sure' | 'likely' | 'guess'
  readonly reason: 'name' | 'similar' | 'content'
}

/** Which of the columns gives which of our words: the strongest guesses first, each word and each column once. */
export function guessColumns(columns: readonly ColumnContent[]): readonly ColumnGuess[] {
  const all = columns
    .flatMap((content) => candidatesOf(content))
    .filter(({ strength }) => strength > 0.2)
    .toSorted((a, b) => b.strength - a.strength)
  const chosen: (typeof all)[number][] = []
  for (const one of all) {
    if (!chosen.some(({ word, column }) => word === one.word || column === one.column)) chosen.push(one)
  }
  return columns.flatMap(({ column }) => chosen.filter((one) => one.column === column).map(guessOf))
}

interface Candidate {
  readonly word: ColumnWord
  readonly column: string
  readonly name: number
  readonly strength: number
}

function candidatesOf(content: ColumnContent): readonly Candidate[] {
  const { column } = content
  const byName = columnWords.map((word) => ({ word, name: nameLikeness(column, word) }))
  const named = byName
    .filter(({ name }) => name > 0)
    .map(({ word, name }) => ({ word, column, name, strength: name + contentFit(word, content) }))
  const remark = named.find(({ word }) => word === 'note')
  // Where no other column says how things stand, the remarks do.
  const instead = remark ? [{ ...remark, word: 'text' as const, name: 1, strength: remark.strength - 2.6 }] : []
  const alone = contentAlone(content).map(([word, strength]) => ({ word, column, name: 0, strength }))
  return [...named, ...instead, ...alone]
}

function guessOf({ word, column, name, strength }: Candidate): ColumnGuess {
  if (name === 0) return { word, column, confidence: 'guess', reason: 'content' }
  const agrees = strength >= name
  if (name >= likeness.same) return { word, column, confidence: agrees ? 'sure' : 'likely', reason: 'name' }
  return { word, column, confidence: name >= likeness.within && agrees ? 'likely' : 'guess', reason: 'similar' }
}
