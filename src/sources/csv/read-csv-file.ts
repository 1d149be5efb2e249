import type { Reading, SourceContext, SourceFile } from '#app/contracts/source.ts'
import { readTables } from '#tables/read-tables.ts'
import { readGrid } from './read-grid.ts'

/** Reads a table of comma-, semicolon- or tab-separated text: see `readTables` for what it may hold. */
export function readCsvFile(source: SourceFile, context: SourceContext): Reading {
  const { grid, problems } = readGrid(source, context.words.problems)
  return grid === null ? { seed: null, problems, notes: [] } : readTables(source.name, [grid], context)
}
