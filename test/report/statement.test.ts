import { describe, expect, it, test } from 'vitest'
import { usualStatement } from '#domain/statement-look.ts'
import type { InterimReport } from '#domain/interim-report.ts'
import { assembleReport } from '#report/assemble-report.ts'
import { originals } from '#report/originals.ts'
import { passagesIn } from '#report/passages-in.ts'
import { aMotion } from '#test/support/a-motion.ts'
import { cologneStatement } from '#test/support/cologne-statement.ts'
import { wordsIn } from '#test/support/words-in.ts'
import { catalogue } from '#text/catalogue.ts'

const german = catalogue('de')
const { statement: said } = german.reports
const told = (facts: InterimReport): readonly string[] =>
  wordsIn(assembleReport(facts, german)).replaceAll('\u00A0', ' ').split('\n')

describe('the reference to the motions', () => {
  const spd = aMotion({ day: null })
  const fdp = aMotion({ number: 'AN/2108/2021', groups: ['FDP-Fraktion'], day: null })
  const sitting = 'der Sitzung des Digitalisierungsausschusses vom 22.11.2021'
  it.each([
    [[spd], `zum Antrag der SPD-Fraktion (AN/1311/2021) betreffend den TOP 6.1 ${sitting}`],
    [
      [spd, fdp],
      `zu den Anträgen der SPD-Fraktion (AN/1311/2021) sowie der FDP-Fraktion (AN/2108/2021) betreffend den TOP 6.1 ${sitting}`,
    ],
    [
      [aMotion({ groups: ['SPD-Fraktion', 'Volt'], day: '2021-06-10', item: '7' })],
      `zum Antrag der SPD-Fraktion und von Volt (AN/1311/2021 vom 10.06.2021) betreffend den TOP 7 ${sitting}`,
    ],
    [
      [spd, { ...fdp, item: null, session: null }],
      `zu den Anträgen der SPD-Fraktion (AN/1311/2021, betreffend den TOP 6.1 ${sitting}) sowie der FDP-Fraktion (AN/2108/2021)`,
    ],
    [[aMotion({ groups: [], day: null, item: null, session: null })], 'zum Antrag AN/1311/2021'],
    [
      [aMotion({ day: null, committee: 'Rat der Stadt Köln', item: null })],
      'zum Antrag der SPD-Fraktion (AN/1311/2021) in der Sitzung des Rates der Stadt Köln vom 22.11.2021',
    ],
    [
      [aMotion({ day: null, committee: 'Bezirksvertretung Ehrenfeld', item: 'Antrag zur Bauakte' })],
      'zum Antrag der SPD-Fraktion (AN/1311/2021) betreffend „Antrag zur Bauakte“ der Sitzung der Bezirksvertretung Ehrenfeld vom 22.11.2021',
    ],
    [
      [aMotion({ day: null, committee: 'Runder Tisch Digitales' })],
      'zum Antrag der SPD-Fraktion (AN/1311/2021) betreffend den TOP 6.1 der Sitzung vom 22.11.2021 (Runder Tisch Digitales)',
    ],
  ])('reads as the administration writes it: %#', (motions, expected) => {
    expect(said.reference(motions).replaceAll('\u00A0', ' ')).toBe(`Stellungnahme ${expected}`)
  })
})

test('a title is quoted once, whatever stands in quotation marks within it', () => {
  expect(said.quoted('Masterplan „Digital“ und "Smart"')).toBe('„Masterplan ‚Digital‘ und ‚Smart‘“')
})

describe('the points of a statement', () => {
  const facts = cologneStatement()

  it('come with their wording and what is said, and say where nothing is', () => {
    const lines = told(facts)
    const at = lines.indexOf('Zu 5.')
    expect(lines.slice(at, at + 3)).toEqual([
      'Zu 5.',
      'Die operative Umsetzung ist der Organisationseinheit zu übertragen, die der/dem CDO untersteht.',
      said.missing,
    ])
    expect(lines.join('\n')).toContain(said.lead(6))
    const excused = facts.profiles.map((each) => (each.now ? each : { ...each, state: 'excused' as const }))
    expect(told({ ...facts, profiles: excused })).toContain(said.excused)
    // A point that nobody was asked about lacks its statement, too.
    expect(told({ ...facts, profiles: [] }).filter((line) => line === said.missing)).toHaveLength(6)
  })

  it('show neither wording nor lights where the city does not wish so', () => {
    const look = { ...usualStatement, pointTexts: false, lights: false, quotedTitle: false, kind: 'Antwort' }
    const paper = { ...facts.plan.paper, statement: look }
    const text = told({ ...facts, plan: { ...facts.plan, paper } }).join('\n')
    expect(text).toContain('M-01 Konzept')
    expect(text).toContain('Antwort')
    for (const hidden of ['Über den Fortschritt ist', 'Gelb', '„Masterplan zur', said.kind])
      expect(text).not.toContain(hidden)
  })

  it('are numbered on where several motions have points, and say whose they are', () => {
    const { motions, points } = facts.statement!
    const own = points.map((point, at) => (at < 4 ? point : { ...point, motion: 'AN/2108/2021', no: at - 3 }))
    const lines = told({ ...facts, statement: { motions, points: own } })
    expect(lines).toEqual(
      expect.arrayContaining(['Zu 4. (Punkt 4 des Antrags AN/1311/2021)', 'Zu 5. (Punkt 1 des Antrags AN/2108/2021)']),
    )
  })

  it('can be written anew passage by passage, as far as something is said to them', () => {
    const known = [...originals(facts, german).keys()]
    expect(known).toEqual(['introduction', ...[1, 2, 3, 4, 6].map((no) => `AN/1311/2021-${no}/text`)])
    expect(passagesIn(assembleReport({ ...facts, introduction: 'Vorab.' }, german))).toEqual(known)
  })
})
