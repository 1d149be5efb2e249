import { expect, test } from 'vitest'
import type { Format } from '#app/contracts/format.ts'
import { assembleReport } from '#report/assemble-report.ts'
import html from '#formats/html/index.ts'
import markdown from '#formats/md/index.ts'
import { catalogue } from '#text/catalogue.ts'
import { made } from '#test/support/made.ts'
import { cologneReport } from '#test/support/cologne-report.ts'

const folder = new URL('../golden/', import.meta.url)

// What these files show is meant: look at the difference before `vitest run test/contract/golden.test.ts -u` writes them anew.
test.each<Format>([markdown, html])('a whole report as $name is as it was looked at', async (format) => {
  const facts = cologneReport()
  const blocks = assembleReport(facts, catalogue('de'))
  const title = 'Zwischenbericht zum Digitalisierungsprogramm 2. Halbjahr 2026'
  const manuscript = { facts, blocks, language: 'de', title, mark: 'Entwurf', part: null, version: null } as const
  const [file] = (await made(format, manuscript, 'interim-report')).files
  await expect(new TextDecoder().decode(file?.bytes)).toMatchFileSnapshot(new URL(file?.name ?? '', folder).pathname)
})
