import { expect, test } from 'vitest'
import png from '#formats/png/index.ts'
import { assembleReport } from '#report/assemble-report.ts'
import { catalogue } from '#text/catalogue.ts'
import { cologneReport } from '#test/support/cologne-report.ts'
import { made } from '#test/support/made.ts'

test('a report has its charts as pictures of twice the size, named by their numbers', async () => {
  const facts = cologneReport()
  const blocks = assembleReport(facts, catalogue('de'))
  const { files } = await made(png, {
    facts,
    blocks,
    language: 'de',
    title: 'Bericht',
    mark: null,
    version: null,
    part: null,
  })
  expect(files.map(({ name, mediaType }) => [name, mediaType])).toEqual(
    [1, 2, 3].map((no) => [`bericht-abbildung-${no}.png`, 'image/png']),
  )
  const bytes = files[0]?.bytes ?? new Uint8Array()
  const width = new DataView(bytes.buffer, bytes.byteOffset).getUint32(16)
  expect(width).toBe(2 * (860 + 2 * 28))
})
