import { z } from 'zod'
import { type City, formsOfAddress, lands } from '#domain/city.ts'
import { inTurn } from '#domain/reporting.ts'
import { languages } from '#domain/person.ts'
import { daysByRule, entries, text, time, zone } from '#sources/checked-values.ts'
import { standardHours } from '#domain/working-hours.ts'
import type { CityFile } from './city-file.ts'
import { planIn } from './plan.ts'

const shape = entries({
  name: text,
  zone,
  land: z.enum(lands),
  language: z.enum(languages).default('de'),
  address: z.enum(formsOfAddress).default('sie'),
  'free-days': daysByRule,
  'working-days': daysByRule,
  'non-public-on': z.array(text).default([]),
  hours: entries({ from: time, until: time }).default(standardHours),
})

/** The city's settings with those of its plans, or null when they have faults. */
export function cityIn(file: CityFile, planFiles: readonly CityFile[]): City | null {
  const city = file.check(shape, file.value['city'], ['city'])
  const plans = planFiles.map((plan) => planIn(plan))
  const whole = plans.flatMap((plan) => plan ?? [])
  if (city && city.hours.from >= city.hours.until) {
    file.refuse(['city', 'hours'], file.words.hoursBackwards(city.hours.from, city.hours.until))
  }
  if (city === undefined || whole.length === 0 || whole.length < plans.length) return null
  const { 'free-days': freeDays, 'working-days': workingDays, 'non-public-on': nonPublicOn, ...settings } = city
  return { ...settings, freeDays, workingDays, nonPublicOn, plans: inTurn(whole) }
}
