import { nearest } from '#domain/nearest.ts'
import type { Reader } from '#sources/reader.ts'
import type { Layout } from '#tables/layouts.ts'
import type { Rule } from '#tables/rule.ts'
import type { Table } from '#tables/table.ts'
import { knowsWord, wordsOf } from '#tables/vocabulary.ts'

/** The one rule of a table in our own words; columns that it does not know are refused. */
export function ownLayout({ columns, line }: Table, { is, renamed }: Layout, reader: Reader): Rule {
  const words = new Map(wordsOf(is).map((word) => [renamed[word] ?? word, word]))
  const named = columns.filter((column) => column !== '').map((column) => [wordOf(column), column] as const)
  for (const [word, column] of named) {
    if (words.has(word) || knowsWord(is, word)) continue
    const choices = [...words.keys()]
    reader.refuse([line, column], reader.words.unknownColumn(column, nearest(word, choices)[0] ?? null, choices))
  }
  return { is, where: [], take: Object.fromEntries(named.map(([word, column]) => [words.get(word) ?? word, column])) }
}

/** A city's question is known by its id as it is; our own words are found in any case. */
function wordOf(column: string): string {
  const small = column.toLowerCase()
  return small.startsWith('field:') ? column.replace(/^field:/i, 'field:') : small
}
