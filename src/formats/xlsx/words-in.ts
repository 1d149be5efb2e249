import type { RenderedFile } from '#app/contracts/format.ts'
import { fromExcelText } from '#tables/excel-text.ts'

/** All that a workbook says: cells, names of sheets and columns, properties; attributes are among it. */
export async function wordsIn({ bytes }: Pick<RenderedFile, 'bytes'>): Promise<string> {
  const [{ strFromU8, unzipSync }, { SaxesParser }] = await Promise.all([import('fflate'), import('saxes')])
  const said: string[] = []
  for (const part of Object.values(unzipSync(bytes))) {
    const parser = new SaxesParser()
    let text = ''
    parser.on('text', (more) => {
      text += more
    })
    parser.on('opentag', ({ attributes }) => void said.push(...Object.values(attributes).map(String)))
    // The runs of a cell are one text.
    parser.on('closetag', ({ name }) => {
      if (name === 'r' || name === 't' || text === '') return
      said.push(text)
      text = ''
    })
    parser.write(strFromU8(part)).close()
  }
  return said.map(fromExcelText).join('\n')
}
