import type { Day } from '#domain/instant.ts'

/** Easter Sunday of a year in the Gregorian calendar (the anonymous algorithm after Meeus, Jones and Butcher). */
export function easterOf(year: number): Day {
  const [a, century, ofCentury] = [year % 19, Math.floor(year / 100), year % 100]
  const correction = Math.floor((8 * century + 13) / 25)
  const epact = (19 * a + century - Math.floor(century / 4) - correction + 15) % 30
  const weekday = (32 + 2 * (century % 4) + 2 * Math.floor(ofCentury / 4) - epact - (ofCentury % 4)) % 7
  const late = Math.floor((a + 11 * epact + 22 * weekday) / 451)
  const fromMarch = epact + weekday - 7 * late + 114
  return Temporal.PlainDate.from({ year, month: Math.floor(fromMarch / 31), day: (fromMarch % 31) + 1 }).toString()
}
