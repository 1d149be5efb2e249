import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import type { Milestone } from '#domain/milestone.ts'
import { accepted, refused } from '#domain/outcome.ts'
import type { Problem } from '#domain/problem.ts'
import { amountNamed } from '#text/amount-named.ts'
import { catalogue } from '#text/catalogue.ts'
import { fieldLines } from '#text/field-lines.ts'
import { type FieldKind, fieldNamed } from '#text/field-named.ts'
import { asKept, milestoneLine } from '#text/milestone-line.ts'
import { milestonesNamed } from '#text/milestones-named.ts'

const named = (kind: FieldKind, text: string, limit = 4000) => fieldNamed({ id: 'q', kind, limit }, text)

describe('a milestone', () => {
  test.each([
    ['Pilotbetrieb: geplant 2026-10-01, erreicht 2026-11-15', 'Pilotbetrieb: geplant 2026-10-01, erreicht 2026-11-15'],
    ['Pilotbetrieb geplant am 1.10.2026', 'Pilotbetrieb: geplant 2026-10-01'],
    ['Pilotbetrieb – 1. Oktober 2026', 'Pilotbetrieb: geplant 2026-10-01'],
    ['Pilotbetrieb: 1.10.26 / 15.11.26', 'Pilotbetrieb: geplant 2026-10-01, erreicht 2026-11-15'],
    ['Pilot: planned for 1 October 2026, achieved on 15 Nov 2026', 'Pilot: geplant 2026-10-01, erreicht 2026-11-15'],
    ['Pilot reached 15/11/2026 (planned 2026-10-01)', 'Pilot: geplant 2026-10-01, erreicht 2026-11-15'],
    ['Pilotbetrieb: 15.11.2026 erreicht', 'Pilotbetrieb: erreicht 2026-11-15'],
    ['Pilot: 1.10.2026, mit 2 neuen Servern', 'Pilot: geplant 2026-10-01 (mit 2 neuen Servern)'],
    ['- Vergabe 1.2.2026\n- Zuschlag 29.2.2028', 'Vergabe: geplant 2026-02-01\nZuschlag: geplant 2028-02-29'],
    ['Vergabe 1.2.2026; Zuschlag 1. März 2026', 'Vergabe: geplant 2026-02-01\nZuschlag: geplant 2026-03-01'],
  ])('“%s” is understood', (text, kept) => {
    expect(named('milestones', text)).toEqual(accepted(kept))
  })

  test.each<[string, Problem]>([
    ['Pilotbetrieb: 31.2.', { kind: 'no-such-date', text: '31.2.' }],
    ['Pilotbetrieb: geplant 2026-02-31', { kind: 'no-such-date', text: '2026-02-31' }],
    ['Pilotbetrieb: 29. Februar 2026', { kind: 'no-such-date', text: '29. Februar 2026' }],
    ['Pilotbetrieb: 1.10.', { kind: 'year-missing', text: '1.10.' }],
    ['Pilotbetrieb', { kind: 'bad-milestone', text: 'Pilotbetrieb' }],
    ['1.10.2026', { kind: 'bad-milestone', text: '1.10.2026' }],
    ['A 1.1.2026, B 1.2.2026, C 1.3.2026', { kind: 'bad-milestone', text: 'A 1.1.2026, B 1.2.2026, C 1.3.2026' }],
    ['A: geplant 1.1.2026, geplant 1.2.2026', { kind: 'bad-milestone', text: 'A: geplant 1.1.2026, geplant 1.2.2026' }],
    ['Vergabe 1.2.2026\nZuschlag offen', { kind: 'bad-milestone', text: 'Zuschlag offen' }],
    ['', { kind: 'bad-milestone', text: '' }],
  ])('“%s” is refused', (text, problem) => {
    expect(named('milestones', text)).toEqual(refused(problem))
  })

  const day = fc
    .record({
      year: fc.integer({ min: 2000, max: 2099 }),
      month: fc.integer({ min: 1, max: 12 }),
      day: fc.integer({ min: 1, max: 28 }),
    })
    .map((date) => Temporal.PlainDate.from(date).toString())
  const milestone: fc.Arbitrary<Milestone> = fc
    .record({
      name: fc.constantFrom('Pilotbetrieb', 'Go-live Stufe 2', 'Beschluss des Rates', 'Übergabe'),
      planned: fc.option(day),
      achieved: fc.option(day),
      remark: fc.constantFrom('', 'ohne Abnahme'),
    })
    .filter(({ planned, achieved }) => planned !== null || achieved !== null)

  test('is read back as it is written, kept or shown in either language', () => {
    fc.assert(
      fc.property(fc.array(milestone, { minLength: 1, maxLength: 3 }), (milestones) => {
        for (const language of ['de', 'en'] as const) {
          const { milestone: shown } = catalogue(language).questions
          for (const dated of [asKept, shown]) {
            const lines = milestones.map((each) => milestoneLine(each, dated))
            expect(milestonesNamed(lines.join('\n'))).toEqual(accepted(milestones))
          }
        }
      }),
    )
  })
})

describe('an amount', () => {
  test.each([
    ['120.000 €', 120_000],
    ['120000', 120_000],
    ['120 000 EUR', 120_000],
    ['120,000.50', 120_000.5],
    ['1.200.000,50 Euro', 1_200_000.5],
    ['1,2 Mio. €', 1_200_000],
    ['TEUR 120', 120_000],
    ['120 T€', 120_000],
    ['120 Tsd. Euro', 120_000],
    ['120.000,– €', 120_000],
    ['€ 99,90', 99.9],
    ['0', 0],
  ])('“%s” is understood', (text, amount) => {
    expect(amountNamed(text)).toBe(amount)
  })

  test.each(['viel', '-5 €', '120 $', '12.34.56', '120.000 € davon 80.000 € Fördermittel', '', '€', '99999999999999'])(
    '“%s” is none',
    (text) => {
      expect(named('cost', text)).toEqual(refused({ kind: 'bad-amount', text }))
    },
  )

  test('is shown in the reader’s way', () => {
    expect(fieldLines('cost', '120000', catalogue('de'))).toEqual(['120.000\u00A0€'])
    expect(fieldLines('cost', '1200.5', catalogue('en'))).toEqual(['€1,200.50'])
    expect(fieldLines('cost', 'noch offen', catalogue('de'))).toEqual(['noch offen'])
  })
})

describe('a link', () => {
  test.each([
    ['https://www.stadt-koeln.de/a?b=1', 'https://www.stadt-koeln.de/a?b=1'],
    ['<http://example.org>, www.example.org.', 'http://example.org\nhttps://www.example.org'],
  ])('“%s” is understood', (text, kept) => {
    expect(named('links', text)).toEqual(accepted(kept))
  })

  test.each([
    ['siehe Intranet', 'siehe'],
    ['javascript:alert(1)', 'javascript:alert(1)'],
    ['ftp://example.org', 'ftp://example.org'],
    ['https://intranet', 'https://intranet'],
    ['https://stadt-koeln.de@example.org', 'https://stadt-koeln.de@example.org'],
    ['-', '-'],
  ])('“%s” is refused', (text, wrong) => {
    expect(named('links', text)).toEqual(refused({ kind: 'bad-link', text: wrong }))
  })
})

test('no field is longer than its question allows', () => {
  expect(named('links', 'https://example.org/lang', 10)).toMatchObject({
    problem: { kind: 'text-too-long', question: 'q', limit: 10 },
  })
})
