import type { Answer } from '#domain/answer.ts'
import type { Comment } from '#domain/comment.ts'
import type { Measure } from '#domain/measure.ts'
import type { Request } from '#domain/request.ts'
import type { Round } from '#domain/round.ts'
import { standardQuestionnaire } from '#domain/questionnaire.ts'
import type { Address } from '#app/contracts/address.ts'
import type { Change } from '#app/contracts/change.ts'
import type { Incoming } from '#app/contracts/incoming.ts'
import type { Message } from '#app/contracts/message.ts'
import type { Commit } from '#app/contracts/store/store.ts'

export const now = '2026-10-01T08:00:00.000Z'
export const later = '2026-10-01T09:00:00.000Z'

export const address = (id: string, platform = 'console'): Address => ({ platform, realm: 'trial', id })

export const field = { id: 'DP:F', plan: 'DP', code: 'F', name: 'Verwaltung', source: null, position: 1 }

export const office = {
  id: 'o12',
  kind: 'office',
  number: '12',
  name: 'Amt für Informationsverarbeitung',
  parent: null,
  validFrom: null,
  validTo: '2030-12-31',
} as const

export const responsible = {
  id: 'p1',
  name: 'Fachstelle 12',
  language: 'de',
  zone: 'Europe/Berlin',
  party: 'o12',
  left: null,
} as const
export const deputy = { id: 'p2', name: 'Vertretung 12', language: null, zone: null, party: null, left: null } as const

export const measure = (code: string, more: Partial<Measure> = {}): Measure => ({
  id: `DP:${code}`,
  plan: 'DP',
  code,
  title: `Maßnahme ${code}`,
  description: '',
  field: 'DP:F',
  level: 'public',
  state: 'active',
  position: 1,
  version: 1,
  ...more,
})

export const round = (label: string, more: Partial<Round> = {}): Round => ({
  id: `r-${label}`,
  plan: 'DP',
  kind: 'regular',
  label,
  periodFrom: '2026-07-01',
  periodTo: '2026-12-31',
  session: '2027-01-28',
  fileSession: '2027-01-25',
  opens: '2026-10-01T07:00:00.000Z',
  due: '2026-10-15T16:00:00.000Z',
  grace: '2026-10-20T16:00:00.000Z',
  closes: '2026-10-22T16:00:00.000Z',
  draft: '2026-10-23T07:00:00.000Z',
  paperDue: '2026-11-02T16:00:00.000Z',
  questionnaire: standardQuestionnaire,
  state: 'open',
  version: 1,
  ...more,
})

export const request = (id: string, more: Partial<Request> = {}): Request => ({
  id,
  round: 'r-2026-H2',
  subjectKind: 'measure',
  subject: 'DP:M-01',
  role: 'leads',
  party: 'o12',
  state: 'asked',
  due: '2026-10-15T16:00:00.000Z',
  answer: null,
  light: null,
  step: null,
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

export const answer = (more: Partial<Answer> = {}): Answer => {
  const { request: of = 'q1', seq = 1 } = more
  return {
    id: `${of}-${seq}`,
    request: of,
    seq,
    at: now,
    author: 'p1',
    behalf: null,
    source: 'chat',
    carriedFrom: null,
    unchangedRounds: 0,
    late: false,
    supplement: false,
    light: 'yellow',
    percent: 60,
    fields: { text: 'Der Prototyp läuft.', cause: 'Personalmangel', options: 'Nachbesetzen' },
    ...more,
  }
}

export const comment = (more: Partial<Comment> = {}): Comment => ({
  id: 'c1',
  request: 'q1',
  kind: 'remark',
  author: 'p2',
  to: null,
  at: now,
  text: 'Besprochen.',
  ...more,
})

/** An answer as a change, on a request at this version. */
export const answered = (version: number, more: Partial<Answer> = {}): Change => ({
  kind: 'answered',
  answer: answer(more),
  version,
})

export const message = (id: string, more: Partial<Message> = {}): Message => ({
  id,
  kind: 'notice',
  to: { place: address('council') },
  about: [],
  content: { body: [{ type: 'paragraph', children: [{ type: 'text', value: 'Guten Tag' }] }], private: false },
  lane: 'bulk',
  notBefore: null,
  expires: null,
  ...more,
})

export const said = (key: string, text: string): Incoming => ({
  key,
  kind: 'said',
  text,
  from: address('p1'),
  place: address('p1'),
  private: true,
})

/** A commit of the clock, or of whom `more` names. */
export const commitOf = (changes: readonly Change[], more: Partial<Commit> = {}): Commit => ({
  at: now,
  actor: null,
  changes,
  messages: [],
  ...more,
})

/** One plan with two measures, an office, two people of whom one can be reached, and an open round asking both. */
export const seeds: readonly Change[] = [
  { kind: 'plan-known', plan: 'DP', name: 'Digitalisierungsprogramm' },
  { kind: 'field-set', field },
  { kind: 'party-set', party: office },
  { kind: 'person-set', person: responsible },
  { kind: 'person-set', person: deputy },
  { kind: 'account-set', account: { address: address('p1'), person: 'p1', rank: 1 } },
  { kind: 'measure-set', measure: measure('M-01', { position: 1 }) },
  { kind: 'measure-set', measure: measure('M-02', { position: 2 }) },
  { kind: 'round-planned', round: round('2026-H2') },
  { kind: 'asked', request: request('q1') },
  { kind: 'asked', request: request('q2', { subject: 'DP:M-02' }) },
]
