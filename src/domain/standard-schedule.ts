import type { ScheduleRules } from '#domain/schedule.ts'

/** When rounds take place if a city says nothing else: about nine weeks from opening to session. */
export const standardSchedule: ScheduleRules = {
  cadence: 'half-yearly',
  assumedSessions: ['06-15', '12-07'],
  paperDue: 15,
  draft: 5,
  grace: 5,
  answering: 20,
  opensAt: '09:00',
  endsAt: '18:00',
}
