import type { ReminderLimits, ReminderStep } from '#domain/reminder.ts'

/** Who is reminded when, if a city says nothing else: first ever more rarely, then ever higher up. */
export const standardReminders: readonly ReminderStep[] = [
  { to: 'responsible', anchor: 'opens', days: 6, at: '09:30' },
  { to: 'responsible', anchor: 'opens', days: 13, at: '09:30' },
  { to: 'deputy', anchor: 'due', days: -3, at: '09:30' },
  { to: 'office-coordinator', anchor: 'due', days: 0, at: '09:30' },
  { to: 'head', anchor: 'due', days: 2, at: '09:30' },
  { to: 'plan-coordinator', anchor: 'due', days: 4, at: '09:30' },
]

/** More than the steps need, and not so many that people stop reading. */
export const standardLimits: ReminderLimits = { perRequest: 10, perWeek: 3, queryAfter: 2 }
