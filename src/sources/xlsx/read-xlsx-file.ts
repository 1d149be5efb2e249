import { HucreError } from 'hucre'
import { readXlsx } from 'hucre/xlsx'
import type { Reading, SourceContext, SourceFile } from '#app/contracts/source.ts'
import type { Sentence } from '#sources/say-issue.ts'
import { readTables } from '#tables/read-tables.ts'
import { gridOf } from './grid-of.ts'
import { kindOfFile } from './kind-of-file.ts'
import { unpackedSize } from './unpacked-size.ts'

const megabyte = 1_000_000

/** No table of measures is larger; what claims to be is a mistake or an attack. */
const largest = 100

/** Reads the tables on the sheets of a workbook: see `readTables` for what they may hold. */
export async function readXlsxFile(source: SourceFile, context: SourceContext): Promise<Reading> {
  const { problems } = context.words
  const refused = (sentence: Sentence): Reading => {
    return { seed: null, problems: [{ file: source.name, line: 0, ...sentence }], notes: [] }
  }
  const kind = kindOfFile(source.bytes)
  if (kind === 'nothing') return refused(problems.emptyFile())
  if (kind === 'encrypted') return refused(problems.encrypted())
  if (kind !== 'workbook') return refused(problems.notAWorkbook(kind))
  if (unpackedSize(source.bytes) > largest * megabyte) return refused(problems.tooLarge(largest))
  const sheets = await sheetsIn(source.bytes)
  if (sheets === null) return refused(problems.brokenWorkbook())
  const grids = sheets.map((sheet) => gridOf(sheet, problems)).filter(({ rows }) => rows.length > 0)
  if (grids.length === 0) return refused(problems.emptyFile())
  return readTables(source.name, grids, context)
}

/** The sheets of a workbook with the formats of their cells; null when it is damaged. */
async function sheetsIn(bytes: Uint8Array) {
  try {
    return (await readXlsx(bytes, { readStyles: true })).sheets
  } catch (error) {
    if (error instanceof HucreError) return null
    throw error
  }
}
