import type { Table } from '#report/block.ts'
import { plainText } from '#report/plain-text.ts'

const [least, most] = [7, 45]

/** Widths of the columns in twips, together `total`: as given, or by what stands in them. */
export function columnWidths({ head, rows, widths }: Table, total: number): readonly number[] {
  const shares = widths ?? head.map((name, index) => needed([name, ...rows.map((row) => plainText(row[index] ?? []))]))
  const sum = shares.reduce((all, share) => all + share, 0)
  return shares.map((share) => Math.floor((share / sum) * total))
}

/** About as many letters as the longest text has, and room for the longest word. */
function needed(texts: readonly string[]): number {
  const longest = Math.max(...texts.map((text) => text.length))
  const word = Math.max(...texts.flatMap((text) => text.split(/\s+/).map(({ length }) => length)))
  return Math.max(least, Math.min(most, longest), Math.min(most, word))
}
