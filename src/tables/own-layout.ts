import { nearest } from '#domain/nearest.ts'
import type { Reader } from '#sources/reader.ts'
import type { Layout } from '#tables/layouts.ts'
import type { Rule } from '#tables/rule.ts'
import type { Table } from '#tables/table.ts'
import { knowsWord, wordsOf } from '#tables/vocabulary.ts'

/** The one rule of a table in our own words; columns that it does not know are refused. */
export function ownLayout({ columns, line }: Table, layout: Layout, reader: Reader): Rule {
  const words = wordsIn(layout)
  for (const column of unknownColumns(columns, layout)) {
    const choices = [...words.keys()]
    reader.refuse(
      [line, column],
      reader.words.unknownColumn(column, nearest(wordOf(column), choices)[0] ?? null, choices),
    )
  }
  const named = columns.filter((column) => column !== '').map((column) => [wordOf(column), column] as const)
  const take = Object.fromEntries(named.map(([word, column]) => [words.get(word) ?? word, column]))
  return { is: layout.is, where: [], take, give: {} }
}

/** Whether a heading that has a layout's marks is in other words all the same: `Code` and `ID` are everybody's. */
export function isForeign(columns: readonly string[], layout: Layout): boolean {
  const named = columns.filter((column) => column !== '')
  return unknownColumns(named, layout).length >= named.length / 2
}

function unknownColumns(columns: readonly string[], layout: Layout): readonly string[] {
  const words = wordsIn(layout)
  return columns.filter((column) => {
    const word = wordOf(column)
    return column !== '' && !words.has(word) && !knowsWord(layout.is, word)
  })
}

const wordsIn = ({ is, renamed }: Layout): ReadonlyMap<string, string> =>
  new Map(wordsOf(is).map((word) => [renamed[word] ?? word, word]))

/** A city's question is known by its id as it is; our own words are found in any case. */
function wordOf(column: string): string {
  const small = column.toLowerCase()
  return small.startsWith('field:') ? column.replace(/^field:/i, 'field:') : small
}
