import { expect, test } from 'vitest'
import { knownQuestions } from '#domain/questionnaire.ts'
import { list, paragraph, t } from '#report/build.ts'
import { fieldBlocks } from '#report/field-blocks.ts'
import { catalogue } from '#text/catalogue.ts'

const inPaper = (id: string, kept: string, language: 'de' | 'en' = 'de') =>
  knownQuestions.filter((question) => question.id === id).flatMap((one) => fieldBlocks(one, kept, catalogue(language)))

test('a paper lists milestones with their days as its readers write them', () => {
  const kept = 'Pilot: geplant 2026-10-01, erreicht 2026-11-15\nAbnahme: geplant 2027-01-31'
  expect(inPaper('milestones', kept)).toEqual([
    list('Pilot: geplant 01.10.2026, erreicht 15.11.2026', 'Abnahme: geplant 31.01.2027'),
  ])
  expect(inPaper('milestones', kept, 'en')).toEqual([
    list('Pilot: planned 1 October 2026, achieved 15 November 2026', 'Abnahme: planned 31 January 2027'),
  ])
})

test('an amount is written out, addresses are links, and what was not said is left out', () => {
  expect(inPaper('cost', '120000')).toEqual([paragraph('120.000 €')])
  const url = 'https://www.stadt-koeln.de'
  expect(inPaper('links', url)).toEqual([list({ type: 'link', url, children: [t(url)] })])
  expect(inPaper('links', 'Ratsinformationssystem')).toEqual([list('Ratsinformationssystem')])
  for (const id of ['milestones', 'cost', 'links', 'risks']) expect(inPaper(id, ' ')).toEqual([])
})
