import type { Table } from '#report/block.ts'
import { plainText } from '#report/plain-text.ts'
import { breadth } from './breadth.ts'

/** The height of a table's letters and the margins of a cell, left and right together, in twips. */
const size = 190
const beside = 220
/** Longer words are hyphenated; longer texts stand in several lines. */
const [longestWord, longestText] = [2400, 4600]
/** The sign of a light or of a milestone. */
const sign = 160

/** Widths of the columns in twips, together `total`: as given, or by what stands in them; no word of a head is broken. */
export function columnWidths(table: Table, total: number): readonly number[] {
  const columns = table.head.map((head, index) => columnOf(head, table, index))
  const needed = columns.map(({ word }) => word)
  if (table.widths) return atLeast(needed, parts(table.widths, total), total)
  const rest = total - sum(needed)
  if (rest <= 0) return parts(needed, total)
  const missing = columns.map(({ word, text }) => Math.max(0, text - word))
  const more = sum(missing) >= rest ? parts(missing, rest) : missing
  return parts(
    needed.map((width, index) => width + (more[index] ?? 0)),
    total,
  )
}

/** How wide a column must be for its longest word, and would be for its longest text. */
function columnOf(head: string, { rows, align }: Table, index: number) {
  const texts = rows.map((row) => plainText(row[index] ?? []))
  const words = [head, ...texts].flatMap((text) => text.split(/[\s/]+/))
  const more = align?.[index] === 'right' ? beside : beside + sign
  return {
    word: Math.min(longestWord, widest(words)) + more,
    text: Math.min(longestText, widest([head, ...texts])) + more,
  }
}

/** As told, where every word fits; what is too narrow takes from the others by the room they have left. */
function atLeast(needed: readonly number[], told: readonly number[], total: number): readonly number[] {
  if (sum(needed) >= total) return told
  const lacking = sum(told.map((width, index) => Math.max(0, (needed[index] ?? 0) - width)))
  const spare = told.map((width, index) => Math.max(0, width - (needed[index] ?? 0)))
  const taken = parts(spare, lacking)
  return told.map((width, index) => Math.max(width, needed[index] ?? 0) - (taken[index] ?? 0))
}

/** As much of the whole as its share says. */
const parts = (shares: readonly number[], whole: number): readonly number[] =>
  shares.map((share) => Math.floor((share / Math.max(1, sum(shares))) * whole))

const sum = (numbers: readonly number[]): number => numbers.reduce((all, each) => all + each, 0)

const widest = (some: readonly string[]): number => Math.max(0, ...some.map((each) => breadth(each, size)))
