import type { Manuscript } from '#app/contracts/format.ts'
import { cleanLine } from '#report/clean-text.ts'
import type { PaperTable } from '#tables/paper-table.ts'
import { typeface } from './cell.ts'
import { sheetOf } from './sheet.ts'

/** A workbook of these tables, the same whenever the same is written: it is as old as its numbers. */
export async function bytesOf(tables: readonly PaperTable[], { facts, language, title, mark }: Manuscript) {
  const [{ writeXlsx }, { strFromU8, strToU8, unzipSync, zipSync }] = await Promise.all([
    import('hucre/xlsx'),
    import('fflate'),
  ])
  const counted = new Date(facts.round.asOf)
  const packed = await writeXlsx({
    sheets: tables.map((table, at) => sheetOf(table, at + 1)),
    properties: {
      title: cleanLine(title),
      creator: cleanLine(facts.city.name),
      subject: cleanLine(facts.plan.name),
      ...(mark !== null && { category: cleanLine(mark) }),
      created: counted,
      modified: counted,
    },
    defaultFont: typeface,
  })
  return zipSync(mended(unzipSync(packed)), { mtime: always, level: 6 })

  /** With its language, and a letter's size before its colour, as the norm (ECMA-376, 18.8.22) has them. */
  function mended(parts: Record<string, Uint8Array>): Record<string, Uint8Array> {
    const rewritten = (name: string, pattern: RegExp, by: string) => {
      const text = strFromU8(parts[name] ?? new Uint8Array())
      if (!pattern.test(text)) throw new Error(`${name} of a workbook is not as it was when this was written.`)
      return { [name]: strToU8(text.replaceAll(pattern, by)) }
    }
    return {
      ...parts,
      ...rewritten('docProps/core.xml', /<\/cp:coreProperties>/g, `<dc:language>${language}</dc:language>$&`),
      ...rewritten('xl/styles.xml', /(<color [^>]*\/>)(<sz [^>]*\/>)/g, '$2$1'),
    }
  }
}

// Zip knows days without their zone: the first that it knows.
const always = new Date(1980, 0, 1)
