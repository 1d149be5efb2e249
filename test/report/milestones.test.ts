import { expect, test } from 'vitest'
import type { InterimReport } from '#domain/interim-report.ts'
import { knownQuestions } from '#domain/questionnaire.ts'
import { assembleReport } from '#report/assemble-report.ts'
import type { Block } from '#report/block.ts'
import { catalogue } from '#text/catalogue.ts'
import { aMeasure, anAnswer, aReport } from '#test/support/a-report.ts'
import { cologneReport } from '#test/support/cologne-report.ts'
import { wordsIn } from '#test/support/words-in.ts'

const blocksOf = (facts: InterimReport): readonly Block[] => assembleReport(facts, catalogue('de'))
const asking = { questions: knownQuestions.filter(({ level }) => level === 'public') }

/** The blocks of the chapter on milestones. */
function chapter(facts: InterimReport): readonly Block[] {
  const blocks = blocksOf(facts)
  const start = blocks.findIndex((block) => block.type === 'heading' && block.id === 'milestones')
  const rest = start === -1 ? [] : blocks.slice(start + 1)
  return rest.slice(
    0,
    rest.findIndex((block) => block.type === 'heading'),
  )
}

test('counts milestones, draws them by field, and lists them by date with symbol and word', () => {
  const [opening, figure, table] = chapter(cologneReport())
  expect(wordsIn([opening!])).toBe(
    'Gemeldet sind 7 Meilensteine: 2 erreicht, 3 geplant, 1 verschoben und 1 überfällig.',
  )
  expect(figure).toMatchObject({
    type: 'figure',
    alt: 'Zeitleiste: Meilensteine der Maßnahmen nach Handlungsfeld, Termin und Stand. Steuerung und Organisation: 1 erreicht, 1 geplant, 1 verschoben. Masterplan und Beteiligung: 1 erreicht, 2 geplant, 1 überfällig.',
  })
  expect(wordsIn([table!])).toContain(
    ['30.09.2026', 'Kostenschätzung', 'M-02', 'überfällig', '07.12.2026', 'Vierter Zwischenbericht'].join('\n'),
  )
  expect(JSON.stringify(table)).toContain('{"type":"milestone","state":"overdue","label":"überfällig"}')
})

test('says in the profile what became of each, and since when it is meant for another day', () => {
  const profile = blocksOf(cologneReport()).filter((block) => block.type === 'profile' && block.id === 'm-M-01')
  expect(wordsIn(profile)).toContain(
    'Meilensteine zu M-01, Stand 13.11.2026\nMeilenstein\nTermin\nStand\nEntwurf des Konzepts',
  )
  expect(wordsIn(profile)).toContain('15.12.2026\nverschoben (bisher\u00A030.09.2026)')
  expect(wordsIn(profile)).toContain('15.07.2026\nerreicht (geplant\u00A030.06.2026)')
})

test('is left out where nobody is asked, and says so where nobody named one', () => {
  const measure = aMeasure('M-01', 'Konzept', { now: anAnswer('Läuft.') })
  expect(chapter(aReport([measure]))).toEqual([])
  expect(wordsIn(chapter(aReport([measure], asking)))).toBe('Zu diesem Bericht wurden keine Meilensteine gemeldet.')
})

test('words that name no milestone stay in the profile as they are', () => {
  const now = anAnswer('Läuft.', { fields: { milestones: 'siehe Anlage' } })
  const facts = aReport([aMeasure('M-01', 'Konzept', { now })], asking)
  expect(wordsIn(chapter(facts))).toContain('keine Meilensteine')
  expect(wordsIn(blocksOf(facts))).toContain('siehe Anlage')
})

test('more than a hundred are counted by quarter, and only those that are not as planned are named', () => {
  const dated = (no: number) => `Schritt: geplant ${(no % 28) + 1}.${(no % 12) + 1}.2027`
  const late = anAnswer('', { fields: { milestones: 'Anfang: geplant 1.10.2026' } })
  const measures = Array.from({ length: 120 }, (_, no) =>
    aMeasure(`M-${no}`, 'Titel', { now: anAnswer('', { fields: { milestones: dated(no) } }) }),
  )
  const [, figure, table] = chapter(aReport([...measures, aMeasure('M-X', 'Titel', { now: late })], asking))
  expect(figure).toMatchObject({
    alt: expect.stringContaining('4. Quartal 2026: 1 überfällig. 1. Quartal 2027: 30 geplant.'),
  })
  expect(wordsIn([table!])).toMatch(/Überfällige und verschobene .*\n01\.10\.2026\nAnfang\nM-X\nüberfällig$/s)
})

test('one report has no trend; facts that were kept before there was one have none either', () => {
  const titles = (facts: InterimReport) => wordsIn(blocksOf(facts))
  const { trend = [], ...old } = cologneReport()
  expect(titles({ ...old, trend })).toContain('in den letzten 4 Berichten')
  expect(titles({ ...old, trend: trend.slice(-1) })).not.toContain('Entwicklung über die Berichte')
  expect(titles(old)).not.toContain('Entwicklung über die Berichte')
})

test('the head names the number, that one is awaited, or nothing where a city has none; and every committee', () => {
  const head = (facts: InterimReport) => blocksOf(facts).find((block) => block.type === 'head')
  const { number, ...awaited } = cologneReport()
  expect(number).toBe('1344/2026')
  expect(head(cologneReport())).toMatchObject({ number: 'Vorlage 1344/2026' })
  expect(head(awaited)).toMatchObject({ number: 'Vorlagen-Nummer wird nachgereicht' })
  expect(head(aReport([]))).toMatchObject({ number: '' })
  expect(wordsIn([head(cologneReport())!])).toContain('Hauptausschuss\n14.12.2026\nöffentlich, Entscheidung')
  expect(wordsIn([head(aReport([], { level: 'non-public' }))!])).toContain('nichtöffentlich, Kenntnisnahme')
})
