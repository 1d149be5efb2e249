import { expect, test } from 'vitest'
import { type GapInput, type GapKind, gaps } from '#domain/gaps.ts'
import type { Role } from '#domain/person.ts'
import { aDirectory, aDuty, aMeasure, aParty, aPerson, aRequest } from '#test/domain/given.ts'

const role = (person: string, name: Role['role']): Role => ({ person, role: name, plan: 'DP' })
const whole = aDirectory({
  parties: [aParty('12', { number: '12', name: 'IT' })],
  people: ['rita', 'dora', 'klaus', 'karla', 'cleo', 'lea'].map((id) => aPerson(id)),
  duties: [
    aDuty({ subjectKind: 'measure', subject: 'm1', role: 'leads', party: '12' }),
    aDuty({ subjectKind: 'measure', subject: 'm1', role: 'accountable', party: '12' }),
    aDuty({ subjectKind: 'measure', subject: 'm1', role: 'answers', person: 'rita' }),
    aDuty({ subjectKind: 'measure', subject: 'm1', role: 'deputises', person: 'dora' }),
    aDuty({ subjectKind: 'party', subject: '12', role: 'coordinates', person: 'klaus' }),
    aDuty({ subjectKind: 'party', subject: '12', role: 'heads', person: 'karla' }),
  ],
  roles: [role('klaus', 'coordinator'), role('cleo', 'cdo'), role('lea', 'releaser')],
})

const input = (more: Partial<GapInput> = {}): GapInput => ({
  city: { hours: { from: '07:00', until: '19:00' }, freeDays: [] },
  plan: { code: 'DP', reminders: [{ to: 'responsible', anchor: 'opens', days: 6, at: '09:30' }] },
  measures: [aMeasure()],
  requests: [],
  directory: whole,
  unmet: [],
  today: '2026-09-21',
  answering: { from: '2026-10-01', until: '2026-10-29', frozen: '2026-11-06' },
  liaisonPlaces: 1,
  nonPublicPlaces: null,
  ...more,
})

const found = (more: Partial<GapInput>): Partial<Record<GapKind, readonly string[]>> =>
  Object.fromEntries(gaps(input(more)).map(({ kind, about }) => [kind, about]))

const without = (drop: (id: string) => boolean) => ({
  directory: { ...whole, duties: whole.duties.filter(({ id }) => !drop(id)) },
})
const away = (person: string, from: string, until: string, substitute: string | null = null) => ({
  person,
  from,
  until,
  substitute,
})

test('a plan in order has none', () => {
  expect(gaps(input())).toEqual([])
})

test('measures lack a lead, a responsible person, or have one who left', () => {
  expect(found(without((id) => id.startsWith('answers')))).toEqual({ 'nobody-responsible': ['M-01'] })
  expect(found(without((id) => id.startsWith('leads')))).toEqual({ 'no-lead': ['M-01'] })
  const people = whole.people.map((each) => (each.id === 'rita' ? { ...each, left: '2026-09-20' } : each))
  expect(found({ directory: { ...whole, people } })).toEqual({ left: ['M-01'] })
  expect(found({ measures: [aMeasure({ state: 'done' })], ...without(() => true) })).toEqual({})
})

test('absences count while answers are awaited, and only without a deputy at hand', () => {
  const absences = (...all: readonly ReturnType<typeof away>[]) => ({ directory: { ...whole, absences: all } })
  expect(found(absences(away('rita', '2026-10-05', '2026-10-09')))).toEqual({})
  expect(found(absences(away('rita', '2026-10-05', '2026-10-09'), away('dora', '2026-10-01', '2026-10-07')))).toEqual({
    'deputy-absent': ['M-01'],
  })
  expect(found(absences(away('rita', '2026-11-05', '2026-11-09'), away('dora', '2026-11-01', '2026-11-07')))).toEqual(
    {},
  )
  const alone = { ...whole, duties: whole.duties.filter(({ role: each }) => each !== 'deputises') }
  expect(found({ directory: { ...alone, absences: [away('rita', '2026-09-01', '2026-10-02')] } })).toEqual({
    'absent-alone': ['M-01'],
  })
  expect(found({ directory: { ...alone, absences: [away('rita', '2026-09-01', '2026-10-02', 'cleo')] } })).toEqual({})
})

test('roles count until the freeze: neither who has one at hand nor a deputy, fewer than two to release', () => {
  const absences = (...all: readonly ReturnType<typeof away>[]) => ({ directory: { ...whole, absences: all } })
  const klaus = away('klaus', '2026-10-05', '2026-10-09')
  expect(found(absences(klaus))).toEqual({ 'coordinator-absent': ['2026-10-05'] })
  expect(found(absences({ ...klaus, substitute: 'rita' }))).toEqual({})
  expect(found(absences(away('cleo', '2026-09-01', '2026-09-25')))).toEqual({
    'cdo-absent': ['2026-09-21'],
    'releasers-absent': ['2026-09-21'],
  })
  expect(found(absences(away('lea', '2026-11-06', '2026-11-20')))).toEqual({ 'releasers-absent': ['2026-11-06'] })
  expect(found(absences(away('lea', '2026-11-07', '2026-11-20')))).toEqual({})
  const deputy = aDuty({ subjectKind: 'role', subject: 'DP:coordinator', role: 'deputises', person: 'dora' })
  const deputised = { ...whole, duties: [...whole.duties, deputy] }
  expect(found({ directory: { ...deputised, absences: [klaus] } })).toEqual({})
  const both = [klaus, away('dora', '2026-10-07', '2026-10-12')]
  expect(found({ directory: { ...deputised, absences: both } })).toEqual({ 'coordinator-absent': ['2026-10-07'] })
})

test('people lack an account, offices a coordinator or head, the plan its people and channel', () => {
  expect(found({ directory: { ...whole, unreachable: new Set(['rita', 'karla']) } })).toEqual({
    'no-account': ['rita'],
  })
  expect(found(without((id) => id.startsWith('coordinates') || id.startsWith('heads')))).toEqual({
    'no-office-coordinator': ['12 – IT'],
    'no-head': ['12 – IT'],
  })
  expect(found({ directory: { ...whole, roles: [] }, liaisonPlaces: 0, nonPublicPlaces: 0 })).toEqual({
    'no-coordinator': ['DP'],
    'few-releasers': ['0'],
    'no-liaison-place': ['DP'],
    'no-non-public-place': ['DP'],
  })
})

test('who has not met the bot yet is named with what they are waited for, unless they have left', () => {
  const since = '2026-10-01T07:00:00.000Z'
  const wait = (person: string) => ({ person, since, requests: ['request', 'done'] })
  const people = [...whole.people.filter(({ id }) => id !== 'dora'), aPerson('dora', { left: '2026-09-01' })]
  const unmet = ['rita', 'dora', 'nobody'].map(wait)
  const requests = [aRequest(), aRequest({ id: 'done', subject: 'm2', state: 'answered' })]
  const measures = [aMeasure(), aMeasure({ id: 'm2', code: 'M-02' })]
  const gap = gaps(input({ unmet, requests, measures, directory: { ...whole, people } })).find(({ waits }) => waits)
  expect(gap).toEqual({ kind: 'not-met', about: ['rita'], measures: ['M-01'], waits: [{ since, measures: ['M-01'] }] })
})

test('reminders fall outside working hours, free days end before the round does', () => {
  const late = { to: 'head', anchor: 'due', days: 2, at: '20:00' } as const
  expect(found({ plan: { code: 'DP', reminders: [late] } })).toEqual({ 'steps-outside-hours': ['20:00'] })
  const freeDays = [{ kind: 'once', day: '2026-02-16' } as const]
  expect(found({ city: { hours: { from: '07:00', until: '19:00' }, freeDays } })).toEqual({
    'free-days-end': ['2026-02-16'],
  })
})

test('in an open round only what is not answered counts, and declines come first', () => {
  const answered = aRequest({ state: 'answered' })
  expect(found({ requests: [answered], ...without((id) => id.startsWith('answers')) })).toEqual({})
  expect(found({ requests: [aRequest({ declinedBy: 'rita' })] })).toEqual({ declined: ['M-01'] })
})

test('in an open round each kind tells only of what is still asked and meant', () => {
  const measures = [aMeasure(), aMeasure({ id: 'm2', code: 'M-02' }), aMeasure({ id: 'm3', code: 'M-03' })]
  const requests = [
    aRequest({ subject: 'm1' }),
    aRequest({ subject: 'm2', state: 'answered', declinedBy: 'rita' }),
    aRequest({ subject: 'm3', state: 'missing' }),
  ]
  expect(found({ measures, requests, directory: { ...whole, duties: [] } })).toEqual({
    'nobody-responsible': ['M-01'],
    'no-lead': ['M-01'],
    'accountable-nowhere': ['DP'],
  })
})

test.each([
  ['of another measure', { subject: 'm2' }],
  ['of a field', { subjectKind: 'field' }],
  ['to deputise', { role: 'deputises' }],
  ['that is over', { until: '2026-09-20' }],
] as const)('whoever left is no gap where their duty is one %s', (_, more) => {
  const gone = aDuty({ subjectKind: 'measure', subject: 'm1', role: 'answers', person: 'olga', ...more })
  const people = [...whole.people, aPerson('olga', { left: '2026-09-20' })]
  expect(found({ directory: { ...whole, people, duties: [...whole.duties, gone] } })).toEqual({})
})

test.each([
  ['2026-10-29', { 'deputy-absent': ['M-01'] }],
  ['2026-10-30', {}],
])('an absence from %s on counts if answers are still awaited on that day', (from, kinds) => {
  const absences = [away('rita', from, '2026-11-05'), away('dora', from, '2026-11-05')]
  expect(found({ directory: { ...whole, absences } })).toEqual(kinds)
})

test('an absence that is over by today is none, nor one while another who answers is present', () => {
  const answering = { from: '2026-09-01', until: '2026-10-29', frozen: '2026-11-06' }
  const past = [away('rita', '2026-09-07', '2026-09-18'), away('dora', '2026-09-07', '2026-09-18')]
  expect(found({ answering, directory: { ...whole, absences: past } })).toEqual({})
  const olga = aDuty({ subjectKind: 'measure', subject: 'm1', role: 'answers', person: 'lea', id: 'lea', rank: 1 })
  const absences = [away('rita', '2026-10-05', '2026-10-09'), away('dora', '2026-10-05', '2026-10-09')]
  expect(found({ directory: { ...whole, duties: [...whole.duties, olga], absences } })).toEqual({})
})

test('people with roles in the plan need an account too', () => {
  expect(found({ directory: { ...whole, unreachable: new Set(['cleo', 'lea']) } })['no-account']).toEqual([
    'cleo',
    'lea',
  ])
})

test.each([
  ['06:59', ['06:59']],
  ['07:00', undefined],
  ['18:59', undefined],
  ['19:00', ['19:00']],
])('a reminder at %s is outside working hours: %s', (at, gap) => {
  const reminders = [{ to: 'head', anchor: 'due', days: 2, at } as const]
  expect(found({ plan: { code: 'DP', reminders } })['steps-outside-hours']).toEqual(gap)
})

test.each([
  ['the day before the answers are due', ['2026-02-16', '2026-10-28', '2026-03-01'], ['2026-10-28']],
  ['the day they are due', ['2026-10-29'], undefined],
  ['a day after it', ['2026-10-28', '2026-12-24'], undefined],
  ['never, as there are none', [], undefined],
])('free days that end on %s', (_, days, gap) => {
  const freeDays = [...days.map((day) => ({ kind: 'once', day }) as const), { kind: 'yearly', day: '12-24' } as const]
  const city = { hours: { from: '07:00', until: '19:00' }, freeDays }
  expect(found({ city })['free-days-end']).toEqual(gap)
  expect(found({ city, answering: null })['free-days-end']).toBeUndefined()
})
