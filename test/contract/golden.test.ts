import { expect, test } from 'vitest'
import type { Format } from '#app/contracts/format.ts'
import { assembleReport } from '#report/assemble-report.ts'
import { paperName } from '#report/paper-name.ts'
import csv from '#formats/csv/index.ts'
import html from '#formats/html/index.ts'
import json from '#formats/json/index.ts'
import markdown from '#formats/md/index.ts'
import { catalogue } from '#text/catalogue.ts'
import { made } from '#test/support/made.ts'
import { cologneReport } from '#test/support/cologne-report.ts'
import { cologneStatement } from '#test/support/cologne-statement.ts'

const folder = new URL('../golden/', import.meta.url)

const papers = { 'interim-report': cologneReport(), statement: cologneStatement() } as const

// What these files show is meant: look at the difference before `vitest run test/contract/golden.test.ts -u` writes them anew.
test.each(
  [markdown, html, csv, json].flatMap((format) =>
    (['interim-report', 'statement'] as const)
      .filter((paper) => paper === 'statement' || !format.data)
      .map((paper): [string, string, Format] => [paper, format.name, format]),
  ),
)('a whole %s as %s is as it was looked at', async (paper, _, format) => {
  const facts = papers[paper === 'statement' ? paper : 'interim-report']
  const words = catalogue('de')
  const title = facts.statement
    ? paperName(facts, words)
    : 'Zwischenbericht zum Digitalisierungsprogramm 2. Halbjahr 2026'
  const blocks = assembleReport(facts, words)
  const manuscript = { facts, blocks, language: 'de', title, mark: 'Entwurf', part: null, version: null } as const
  const [file] = (await made(format, manuscript, paper)).files
  await expect(new TextDecoder().decode(file?.bytes).replaceAll('\r\n', '\n')).toMatchFileSnapshot(
    new URL(file?.name ?? '', folder).pathname,
  )
})
