import type { ScheduleRules } from '#domain/schedule.ts'

/** When the committee is taken to meet, in each period of the year, if nobody says anything else. */
export const assumedSessionsOf: Readonly<Record<ScheduleRules['cadence'], readonly string[]>> = {
  'half-yearly': ['06-15', '12-07'],
  quarterly: ['03-15', '06-15', '09-15', '12-07'],
  yearly: ['12-07'],
}

/** When rounds take place if a city says nothing else: about nine weeks from opening to session. */
export const standardSchedule: ScheduleRules = {
  cadence: 'half-yearly',
  assumedSessions: assumedSessionsOf['half-yearly'],
  paperDue: 15,
  draft: 5,
  grace: 5,
  answering: 20,
  opensAt: '09:00',
  endsAt: '18:00',
}
