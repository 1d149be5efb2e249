import type { Table } from '#report/block.ts'
import { plainText } from '#report/plain-text.ts'

// In twips: a letter of a table's text, about, and the room beside it.
const letter = 108
const beside = 200
const longestWord = 16
const longestText = 45

/** Widths of the columns in twips, together `total`: as given, or by what stands in them. */
export function columnWidths({ head, rows, widths }: Table, total: number): readonly number[] {
  if (widths) return parts(widths, total)
  const texts = head.map((name, index) => [name, ...rows.map((row) => plainText(row[index] ?? []))])
  const least = texts.map((each) => Math.min(longestWord, lengthOf(each.flatMap((text) => text.split(/\s+/)))))
  const needed = least.map((letters) => letters * letter + beside)
  const rest = total - sum(needed)
  if (rest <= 0) return parts(needed, total)
  const missing = texts.map((each, index) =>
    Math.max(0, Math.min(longestText, lengthOf(each)) * letter + beside - (needed[index] ?? 0)),
  )
  const more = sum(missing) >= rest ? parts(missing, rest) : missing
  const full = needed.map((width, index) => width + (more[index] ?? 0))
  return parts(full, total)
}

/** As much of the whole as its share says. */
const parts = (shares: readonly number[], whole: number): readonly number[] =>
  shares.map((share) => Math.floor((share / Math.max(1, sum(shares))) * whole))

const lengthOf = (texts: readonly string[]): number => Math.max(0, ...texts.map(({ length }) => length))

const sum = (numbers: readonly number[]): number => numbers.reduce((all, each) => all + each, 0)
