import { beforeAll, describe, expect, test } from 'vitest'
import { renderPaper, type RenderedPaper } from '#app/papers/render-paper.ts'
import { assembleReport } from '#report/assemble-report.ts'
import csv from '#formats/csv/index.ts'
import docx from '#formats/docx/index.ts'
import html from '#formats/html/index.ts'
import json from '#formats/json/index.ts'
import markdown from '#formats/md/index.ts'
import oparl from '#formats/oparl/index.ts'
import pdf from '#formats/pdf/index.ts'
import png from '#formats/png/index.ts'
import xlsx from '#formats/xlsx/index.ts'
import { catalogue } from '#text/catalogue.ts'
import { made } from '#test/support/made.ts'
import { cologneReport } from '#test/support/cologne-report.ts'
import { sampleStatement } from '#test/support/sample-statement.ts'
import { structureOf } from '#test/support/structure-of.ts'

const golden = (name: string): string => new URL(`../golden/${name}`, import.meta.url).pathname
const textOf = (bytes: Uint8Array): string => new TextDecoder().decode(bytes).replaceAll('\r\n', '\n')

// What these files show is meant: look at the difference before `vitest run test/contract/golden.test.ts -u` writes them anew.
test.each([markdown, html])('a whole interim report as $name is as it was looked at', async (format) => {
  const facts = cologneReport()
  const title = 'Zwischenbericht zum Digitalisierungsprogramm 2. Halbjahr 2026'
  const blocks = assembleReport(facts, catalogue('de'))
  const manuscript = { facts, blocks, language: 'de', title, mark: 'Entwurf', part: null, version: null } as const
  const [file] = (await made(format, manuscript, 'interim-report')).files
  await expect(textOf(file?.bytes ?? new Uint8Array())).toMatchFileSnapshot(golden(file?.name ?? ''))
})

describe('the released statement on the motions of the sample', () => {
  let paper: RenderedPaper
  beforeAll(async () => {
    const { facts, version } = await sampleStatement()
    paper = await renderPaper({ formats: [csv, docx, html, json, markdown, pdf, png, xlsx, oparl] }, facts, version)
  })
  const fileAs = (format: string) => paper.files.find((file) => file.format === format)

  test('comes in every format; only pictures it has none', () => {
    expect(paper.failed).toEqual([])
    expect([...new Set(paper.files.map(({ format }) => format))]).toEqual([
      'csv',
      'docx',
      'html',
      'json',
      'md',
      'pdf',
      'xlsx',
      'oparl',
    ])
  })

  test.each(['csv', 'html', 'json', 'md'])('is as %s as it was looked at', async (format) => {
    await expect(textOf(fileAs(format)!.bytes)).toMatchFileSnapshot(golden(`statement.${format}`))
  })

  test.each(['docx', 'pdf', 'xlsx'])('has as %s the parts it had when it was looked at', async (format) => {
    await expect(await structureOf(fileAs(format)!)).toMatchFileSnapshot(golden(`statement.${format}.txt`))
  })

  test('is as an object of OParl as it was looked at, but for the bytes of its files', async () => {
    const told = textOf(fileAs('oparl')!.bytes)
      .replaceAll(/"sha512Checksum": "[0-9a-f]{128}"/g, '"sha512Checksum": "…"')
      .replaceAll(/"size": \d+/g, '"size": 0')
      .replaceAll(/"text": ".*"/g, '"text": "…"')
    await expect(told).toMatchFileSnapshot(golden('statement.oparl.json'))
  })
})
