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
  today: '2026-09-21',
  answering: { from: '2026-10-01', until: '2026-10-29', frozen: '2026-11-06' },
  liaisonPlaces: 1,
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
  expect(found({ directory: { ...whole, roles: [] }, liaisonPlaces: 0 })).toEqual({
    'no-coordinator': ['DP'],
    'few-releasers': ['0'],
    'no-liaison-place': ['DP'],
  })
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
