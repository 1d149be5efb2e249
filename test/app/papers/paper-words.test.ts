import { expect, test } from 'vitest'
import { paperWords } from '#app/papers/paper-words.ts'
import { aMotion } from '#test/support/a-motion.ts'
import { sentencesOf } from '#test/text/sentences.ts'
import { catalogue } from '#text/catalogue.ts'
import { sayIn } from '#text/say.ts'

/** What the samples say of reports. */
const samples = /halbjährliche Berichte|zwischenbericht-2026-H2/g

test.each([
  ['de', catalogue('de'), /bericht/i],
  ['du', catalogue('de', 'du'), /bericht/i],
  ['en', catalogue('en'), /report/i],
] as const)('nobody who deals with a statement is told of a report: %s', (_, words, ofReport) => {
  const { papers, paperLevels, paperReturns } = paperWords(words, { motion: aMotion() })
  const said = sentencesOf({ papers, paperLevels, paperReturns }, catalogue('de'), sayIn('de', 'Europe/Berlin', words))
  expect(said.length).toBeGreaterThan(150)
  const isOfReport = (text: string): boolean => ofReport.test(text.replaceAll(samples, ''))
  expect(said.filter(({ text }) => isOfReport(text)).map(({ path, text }) => `${path}: ${text}`)).toEqual([])
})
