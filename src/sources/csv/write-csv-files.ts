import type { Seed } from '#app/contracts/seed.ts'
import type { SourceFile } from '#app/contracts/source.ts'
import { csvText } from '#tables/csv-text.ts'
import { withMark } from '#tables/formula-mark.ts'
import { tablesOf } from '#tables/write-tables.ts'

/** A file for each kind of thing. */
export function writeCsvFiles(seed: Seed): readonly SourceFile[] {
  return tablesOf(seed).map(({ name, columns, rows }) => {
    const lines = [columns, ...rows].map((cells) => cells.map(withMark))
    return { name: `${name}.csv`, bytes: csvText(lines) }
  })
}
