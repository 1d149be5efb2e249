import { nearest } from '#domain/nearest.ts'
import type { Reader } from '#sources/reader.ts'
import type { Rule } from './rule.ts'
import type { Table } from './table.ts'
import { wordsOf } from './vocabulary.ts'

/** Tables in our own words, told apart by their heading. */
const layouts = [
  { is: 'answer', marks: ['measure', 'round'], renamed: {} },
  { is: 'measure', marks: ['code'], renamed: {} },
  { is: 'field', marks: ['field', 'name'], renamed: { code: 'field' } },
] as const

/** The one rule of a table without a profile, or null once its heading is refused. */
export function ownLayout({ columns, line }: Table, reader: Reader): Rule | null {
  const named = new Map(columns.map((column) => [column.toLowerCase(), column]))
  const layout = layouts.find(({ marks }) => marks.every((mark) => named.has(mark)))
  if (!layout) {
    reader.refuse([line], reader.words.unknownTable(layouts.map(({ marks }) => marks.join(', '))))
    return null
  }
  const renamed: Readonly<Record<string, string>> = layout.renamed
  const known = new Map(wordsOf[layout.is].map((word) => [renamed[word] ?? word, word]))
  for (const [name, column] of named) {
    if (known.has(name) || name === '') continue
    const choices = [...known.keys()]
    reader.refuse([line], reader.words.unknownColumn(column, nearest(name, choices)[0] ?? null, choices))
  }
  const taken = [...known].flatMap(([name, word]) => (named.has(name) ? [[word, named.get(name) ?? '']] : []))
  return { is: layout.is, where: [], take: Object.fromEntries(taken) }
}
