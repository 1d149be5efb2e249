import type { Answer } from '#domain/answer.ts'
import type { Calendar } from '#domain/calendar.ts'
import type { Directory } from '#domain/directory.ts'
import type { Duty } from '#domain/duty.ts'
import type { Measure } from '#domain/measure.ts'
import type { Party } from '#domain/party.ts'
import type { Person } from '#domain/person.ts'
import { standardQuestionnaire } from '#domain/questionnaire.ts'
import type { Request } from '#domain/request.ts'
import type { Round } from '#domain/round.ts'
import type { ScheduleRules } from '#domain/schedule.ts'

/** Feast days of Cologne around the turn of the year 2026. */
export const cologne: Calendar = {
  zone: 'Europe/Berlin',
  freeDays: new Set(['2026-05-01', '2026-05-14', '2026-05-25', '2026-06-04', '2026-12-25', '2027-01-01']),
}

export const rules: ScheduleRules = {
  cadence: 'half-yearly',
  assumedSessions: ['06-15', '12-05'],
  paperDue: 15,
  draft: 5,
  grace: 5,
  answering: 20,
  opensAt: '09:00',
  endsAt: '18:00',
}

export const aRound = (more: Partial<Round> = {}): Round => ({
  id: 'round',
  plan: 'DP',
  kind: 'regular',
  label: '2026-H2',
  periodFrom: '2026-07-01',
  periodTo: '2026-12-31',
  session: '2026-12-07',
  fileSession: '2026-12-07',
  opens: '2026-10-01T07:00:00.000Z',
  due: '2026-10-29T17:00:00.000Z',
  grace: '2026-11-05T17:00:00.000Z',
  closes: '2026-11-06T17:00:00.000Z',
  draft: '2026-11-09T08:00:00.000Z',
  paperDue: '2026-11-16T17:00:00.000Z',
  questionnaire: standardQuestionnaire,
  state: 'open',
  version: 1,
  ...more,
})

export const aRequest = (more: Partial<Request> = {}): Request => ({
  id: 'request',
  round: 'round',
  subjectKind: 'measure',
  subject: 'm1',
  role: 'leads',
  party: 'office-12',
  state: 'asked',
  due: '2026-10-29T17:00:00.000Z',
  answer: null,
  light: null,
  step: 0,
  remindedAt: null,
  reminders: 0,
  reason: null,
  declinedBy: null,
  snoozedUntil: null,
  query: null,
  reopenedAt: null,
  version: 1,
  ...more,
})

export const anAnswer = (more: Partial<Answer> = {}): Answer => ({
  id: 'answer',
  request: 'request',
  seq: 1,
  at: '2026-10-05T08:00:00.000Z',
  author: 'rita',
  behalf: null,
  source: 'chat',
  light: 'green',
  percent: 60,
  fields: { text: 'Das Konzept liegt vor.' },
  carriedFrom: null,
  unchangedRounds: 0,
  late: false,
  supplement: false,
  ...more,
})

export const aMeasure = (more: Partial<Measure> = {}): Measure => ({
  id: 'm1',
  plan: 'DP',
  code: 'M-01',
  title: 'Konzept für die Rolle des CDO',
  description: 'Aufgaben und Zuständigkeiten',
  field: null,
  level: 'public',
  state: 'active',
  position: 1,
  version: 1,
  ...more,
})

export const aParty = (id: string, more: Partial<Party> = {}): Party => ({
  id,
  kind: 'office',
  number: null,
  name: id,
  parent: null,
  validFrom: null,
  validTo: null,
  ...more,
})

export const aPerson = (id: string, more: Partial<Person> = {}): Person => ({
  id,
  name: id,
  language: null,
  zone: null,
  party: null,
  left: null,
  ...more,
})

export const aDuty = (more: Pick<Duty, 'subjectKind' | 'subject' | 'role'> & Partial<Duty>): Duty => ({
  id: `${more.role} ${more.subject}`,
  party: null,
  person: null,
  from: null,
  until: null,
  rank: 0,
  ...more,
})

export const aDirectory = (more: Partial<Directory> = {}): Directory => ({
  parties: [],
  people: [],
  duties: [],
  roles: [],
  absences: [],
  unreachable: new Set(),
  awaited: new Set(),
  closed: new Set(),
  homes: new Map(),
  ...more,
})
