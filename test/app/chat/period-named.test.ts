import { describe, expect, test } from 'vitest'
import { periodAt, periodNamed } from '#app/chat/period-named.ts'

const today = '2026-11-25'

describe('a period is understood', () => {
  test.each([
    ['1.12.–14.12.', '2026-12-01', '2026-12-14'],
    ['1.12.-14.12', '2026-12-01', '2026-12-14'],
    ['1.–14.12.', '2026-12-01', '2026-12-14'],
    ['vom 1.12. bis zum 14.12.2026', '2026-12-01', '2026-12-14'],
    ['1. Dezember – 14. Dezember 2026', '2026-12-01', '2026-12-14'],
    ['1–14 December', '2026-12-01', '2026-12-14'],
    ['from December 1 to December 14', '2026-12-01', '2026-12-14'],
    ['2026-12-01 bis 2026-12-14', '2026-12-01', '2026-12-14'],
    ['2026-12-01 — 2026-12-14', '2026-12-01', '2026-12-14'],
    ['1.12.26–14.12.26', '2026-12-01', '2026-12-14'],
    ['bis 4.12.', today, '2026-12-04'],
    ['heute', today, today],
    ['morgen bis 4.12.', '2026-11-26', '2026-12-04'],
    ['am 3. März', '2027-03-03', '2027-03-03'],
    ['20.11.–30.11.', '2026-11-20', '2026-11-30'],
    ['1.10.–14.10.', '2027-10-01', '2027-10-14'],
    ['20.12.–5.1.', '2026-12-20', '2027-01-05'],
    ['20.12.–5.1.2027', '2026-12-20', '2027-01-05'],
    ['29.2.', '2028-02-29', '2028-02-29'],
  ])('“%s” is from %s to %s', (text, from, until) => {
    expect(periodNamed(text, today)).toEqual({ ok: true, value: { from, until } })
    expect(periodAt(`${text} Vertretung strategie`)).toBe(text)
  })

  test('that began last year and still runs', () => {
    expect(periodNamed('20.12.–5.1.', '2027-01-02')).toEqual({
      ok: true,
      value: { from: '2026-12-20', until: '2027-01-05' },
    })
  })
})

test.each([
  ['31.2.', 'no-such-period'],
  ['1.12.–31.11.', 'no-such-period'],
  ['2026-02-30 bis 2026-03-02', 'no-such-period'],
  ['bald', 'no-such-period'],
  ['1. Nebelung', 'no-such-period'],
  ['14.12.–1.12.', 'backwards-period'],
  ['14.12.2026–1.12.2026', 'backwards-period'],
  ['1.10.2026–14.10.2026', 'period-over'],
])('“%s” is refused: %s', (text, kind) => {
  expect(periodNamed(text, today)).toMatchObject({ ok: false, problem: { kind } })
})

test('a period the wrong way round is named with this year, not with another', () => {
  expect(periodNamed('14.10.–1.10.', '2026-10-01')).toMatchObject({
    ok: false,
    problem: { kind: 'backwards-period', from: '2026-10-14', until: '2026-10-01' },
  })
})
