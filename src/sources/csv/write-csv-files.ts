import type { Seed } from '#app/contracts/seed.ts'
import type { SourceFile } from '#app/contracts/source.ts'
import { withMark } from '#tables/formula-mark.ts'
import { tablesOf } from '#tables/write-tables.ts'

/** As German spreadsheets expect it: UTF-8 with byte order mark, semicolons, a file for each kind of thing. */
export function writeCsvFiles(seed: Seed): readonly SourceFile[] {
  return tablesOf(seed).map(({ name, columns, rows }) => {
    const lines = [columns, ...rows].map((cells) => cells.map((cell) => quoted(withMark(cell))).join(';'))
    return { name: `${name}.csv`, bytes: new TextEncoder().encode(`\uFEFF${lines.join('\n')}\n`) }
  })
}

const quoted = (cell: string): string => (/[";,\t\n]|^\s|\s$/.test(cell) ? `"${cell.replaceAll('"', '""')}"` : cell)
