import type { Reader } from '#sources/reader.ts'
import type { Profile } from './profile.ts'
import { fitsRow, type Rule, type Said, saidIn } from './rule.ts'
import type { Table } from './table.ts'
import { needed } from './vocabulary.ts'

/** A table being read: its rows in our words, by kind. */
export interface TableFile extends Reader {
  readonly plan: string
  readonly profile: Profile | null
  readonly said: SaidByKind
}

type SaidByKind = Readonly<Record<Rule['is'], readonly Said[]>>

/** Every row as the first rule that fits it says. Refuses rows that no rule fits, and those that lack what they are about. */
export function saidByKind(table: Table, rules: readonly Rule[], reader: Reader): SaidByKind {
  const said: Record<Rule['is'], Said[]> = { field: [], measure: [], answer: [], skip: [] }
  for (const row of table.rows) {
    const rule = rules.find((each) => fitsRow(each, row))
    if (rule) {
      const words = saidIn(rule, row)
      if (isWhole(words, rule, reader)) said[rule.is].push(words)
    } else {
      const cell = Object.values(row.cells).find((text) => text !== '') ?? ''
      reader.refuse([row.line], reader.words.rowNotUnderstood(cell))
    }
  }
  return said
}

function isWhole({ line, words }: Said, { is, take }: Rule, reader: Reader): boolean {
  if (is === 'skip') return true
  const lacking = needed[is].filter((word) => words[word] === undefined)
  for (const word of lacking) reader.refuse([line], reader.words.emptyCell(take[word] ?? word))
  return lacking.length === 0
}
