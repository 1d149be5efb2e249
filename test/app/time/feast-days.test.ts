import { describe, expect, it } from 'vitest'
import { type Calendar, isWorkingDay } from '#domain/calendar.ts'
import { type Land, lands } from '#domain/city.ts'
import { dayRule } from '#domain/day-rule.ts'
import { calendarFor } from '#app/time/feast-days.ts'

const rules = (...days: readonly string[]) => days.flatMap((day) => dayRule(day) ?? [])
const inLand = (land: Land, freeDays: readonly string[] = [], workingDays: readonly string[] = []): Calendar =>
  calendarFor({ land, zone: 'Europe/Berlin', freeDays: rules(...freeDays), workingDays: rules(...workingDays) })

/** The days from Monday to Friday of a year on which nobody works. */
function weekdaysOff(calendar: Calendar, year: number): readonly string[] {
  const first = Temporal.PlainDate.from({ year, month: 1, day: 1 })
  return Array.from({ length: first.daysInYear }, (_, days) => first.add({ days }))
    .filter((day) => day.dayOfWeek <= 5 && !isWorkingDay(calendar, day.toString()))
    .map((day) => day.toString().slice(5))
}

/** In all Länder: New Year, Good Friday, Easter Monday, 1 May, Ascension, Whit Monday, Unity Day, Christmas. */
const everywhere = {
  2026: ['01-01', '04-03', '04-06', '05-01', '05-14', '05-25', '12-25'],
  2027: ['01-01', '03-26', '03-29', '05-06', '05-17'],
} as const

/** What each Land's own law adds on weekdays; 2026 and 2027 have many a feast on a weekend. */
const added: Readonly<Record<Land, { readonly 2026: readonly string[]; readonly 2027: readonly string[] }>> = {
  BB: { 2026: [], 2027: [] },
  BE: { 2026: [], 2027: ['03-08'] }, // International Women's Day
  BW: { 2026: ['01-06', '06-04'], 2027: ['01-06', '05-27', '11-01'] }, // Epiphany, Corpus Christi, All Saints
  BY: { 2026: ['01-06', '06-04'], 2027: ['01-06', '05-27', '11-01'] }, // Assumption falls on a weekend
  HB: { 2026: [], 2027: [] },
  HE: { 2026: ['06-04'], 2027: ['05-27'] },
  HH: { 2026: [], 2027: [] },
  MV: { 2026: [], 2027: ['03-08'] },
  NI: { 2026: [], 2027: [] },
  NW: { 2026: ['06-04'], 2027: ['05-27', '11-01'] },
  RP: { 2026: ['06-04'], 2027: ['05-27', '11-01'] },
  SH: { 2026: [], 2027: [] },
  SL: { 2026: ['06-04'], 2027: ['05-27', '11-01'] },
  SN: { 2026: ['11-18'], 2027: ['11-17'] }, // Day of Repentance
  ST: { 2026: ['01-06'], 2027: ['01-06'] },
  TH: { 2026: [], 2027: ['09-20'] }, // World Children's Day
}

describe('Feast days', () => {
  it.each(lands.flatMap((land) => ([2026, 2027] as const).map((year) => ({ land, year }))))(
    'are those of the law in $land in $year',
    ({ land, year }) => {
      expect(weekdaysOff(inLand(land), year)).toEqual([...everywhere[year], ...added[land][year]].toSorted())
    },
  )

  it('of years in which they fall on weekdays: the Reformation, Assumption, Unity Day, 8 March', () => {
    const off = (land: Land, day: string): boolean => !isWorkingDay(inLand(land), day)
    const keeping = (day: string): readonly Land[] => lands.filter((land) => off(land, day))
    expect(keeping('2028-10-31')).toEqual(['BB', 'HB', 'HH', 'MV', 'NI', 'SH', 'SN', 'ST', 'TH'])
    expect(keeping('2028-08-15')).toEqual(['BY', 'SL'])
    expect(keeping('2028-10-03')).toEqual(lands)
    expect(keeping('2028-03-08')).toEqual(['BE', 'MV'])
    expect(keeping('2028-11-01')).toEqual(['BW', 'BY', 'NW', 'RP', 'SL'])
    expect(keeping('2028-09-20')).toEqual(['TH'])
    expect(keeping('2028-01-06')).toEqual(['BW', 'BY', 'ST'])
  })

  it('hold for any year', () => {
    expect(isWorkingDay(inLand('NW'), '1999-06-03')).toBe(false)
    expect(isWorkingDay(inLand('NW'), '2036-06-12')).toBe(false)
    expect(isWorkingDay(inLand('NW'), '2036-06-13')).toBe(true)
  })
})

describe('A city', () => {
  it('adds what is kept only there: the Peace Festival of Augsburg, Corpus Christi in parts of Saxony, carnival', () => {
    const augsburg = inLand('BY', ['08-08'])
    expect(['2028-08-08', '2029-08-08'].map((day) => isWorkingDay(augsburg, day))).toEqual([false, false])
    const bautzen = inLand('SN', ['easter+60'])
    expect(['2026-06-04', '2027-05-27'].map((day) => isWorkingDay(bautzen, day))).toEqual([false, false])
    const cologne = inLand('NW', ['easter-52', 'easter-48', '12-24', '12-31'])
    const carnival = ['2026-02-12', '2026-02-16', '2027-02-04', '2027-02-08', '2035-02-01', '2035-02-05']
    expect(carnival.filter((day) => isWorkingDay(cologne, day))).toEqual([])
    expect(isWorkingDay(cologne, '2026-02-13')).toBe(true)
  })

  it('takes away what is not kept there: Assumption Day in a Protestant town of Bavaria', () => {
    const nuremberg = inLand('BY', [], ['08-15'])
    expect(isWorkingDay(nuremberg, '2028-08-15')).toBe(true)
    expect(isWorkingDay(inLand('BY'), '2028-08-15')).toBe(false)
    expect(isWorkingDay(nuremberg, '2028-11-01')).toBe(false)
  })
})
