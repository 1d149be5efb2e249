import type { Path } from '#sources/say-issue.ts'
import type { Reader } from '#sources/reader.ts'
import type { Profile } from '#tables/profile.ts'
import { fitsRow, type Rule, type Said, saidIn } from '#tables/rule.ts'
import type { Table } from '#tables/table.ts'
import { kindsOfRow, needed } from '#tables/vocabulary.ts'

/** A table being read: its rows in our words, by kind. Paths are a row's line, then one of its words. */
export interface TableFile extends Reader {
  readonly plan: string
  readonly profile: Profile | null
  readonly said: SaidByKind
}

/** A table's rows in our words, null once its heading is refused, and what was found wrong on the way. */
export interface TableRead {
  readonly reader: Reader
  readonly said: SaidByKind | null
}

export type SaidByKind = Readonly<Record<Rule['is'], readonly Said[]>>

/** Every row as the first rule that fits it says. Refuses rows that no rule fits, and those that lack what they are about. */
export function saidByKind(table: Table, rules: readonly Rule[], reader: Reader): SaidByKind {
  const said = new Map<Rule['is'], Said[]>(kindsOfRow.map((kind) => [kind, []]))
  for (const row of table.rows) {
    const rule = rules.find((each) => fitsRow(each, row))
    if (rule) {
      const words = saidIn(rule, row)
      if (isWhole(words, rule, reader)) said.get(rule.is)?.push(words)
    } else {
      const cell = Object.values(row.cells).find((text) => text !== '') ?? ''
      reader.refuse([row.line], reader.words.rowNotUnderstood(cell))
    }
  }
  const of = (kind: Rule['is']): readonly Said[] => said.get(kind) ?? []
  return {
    plan: of('plan'),
    field: of('field'),
    party: of('party'),
    person: of('person'),
    account: of('account'),
    role: of('role'),
    absence: of('absence'),
    channel: of('channel'),
    measure: of('measure'),
    link: of('link'),
    reference: of('reference'),
    session: of('session'),
    step: of('step'),
    task: of('task'),
    successor: of('successor'),
    duty: of('duty'),
    motion: of('motion'),
    point: of('point'),
    call: of('call'),
    statement: of('statement'),
    round: of('round'),
    request: of('request'),
    answer: of('answer'),
    skip: [],
  }
}

function isWhole({ line, words }: Said, { is, take }: Rule, reader: Reader): boolean {
  const lacking = needed[is].filter((word) => words[word] === undefined)
  for (const word of lacking) reader.refuse([line, word], reader.words.emptyCell(take[word] ?? word))
  return lacking.length === 0
}

/** The column in which a row has a word: what people see of a path. */
export function columnAt(table: Table, rules: readonly Rule[]): (path: Path) => string | undefined {
  const rows = new Map(table.rows.map((row) => [row.line, row]))
  return ([line, word]) => {
    const row = rows.get(Number(line))
    const rule = row && rules.find((each) => fitsRow(each, row))
    const column = rule?.take[String(word)] ?? (table.columns.includes(String(word)) ? String(word) : undefined)
    return word === undefined || column === '' ? undefined : column
  }
}
