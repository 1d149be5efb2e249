import type { City, PlanSettings } from '#domain/city.ts'
import { standardLimits } from '#domain/standard-reminders.ts'
import { standardQuestionnaire } from '#domain/questionnaire.ts'
import { rules } from '#test/domain/given.ts'

/** A plan's settings, as a city's file might have them. */
export const aPlan: PlanSettings = {
  code: 'DP',
  name: 'Digitalisierungsprogramm',
  reason: 'Der Rat hat halbjährliche Zwischenberichte beschlossen.',
  committee: 'Digitalisierungsausschuss',
  sessions: ['2026-12-07'],
  schedule: rules,
  reminders: [],
  reminderLimits: standardLimits,
  questionnaire: standardQuestionnaire,
  criteria: { green: 'im Plan' },
  paper: { title: 'Zwischenbericht', department: 'IX', office: '12', kind: 'Mitteilung', proposal: 'Kenntnisnahme' },
  trialStarts: null,
}

/** And the city's. */
export const aCity: City = {
  name: 'Köln',
  zone: 'Europe/Berlin',
  land: 'NW',
  language: 'de',
  address: 'sie',
  freeDays: [],
  workingDays: [],
  hours: { from: '07:00', until: '19:00' },
  nonPublicOn: [],
  plans: [aPlan],
}
