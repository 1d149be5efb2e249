import * as fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { askedBack } from '#domain/asked-back.ts'
import { extendRequest } from '#domain/extend-request.ts'
import { accepted, refused } from '#domain/outcome.ts'
import { outdated } from '#domain/outdated.ts'
import { awaitsAnswer } from '#domain/request.ts'
import { chainOf } from '#domain/responsibility.ts'
import { standardReminders } from '#domain/standard-reminders.ts'
import { stepInstants } from '#domain/reminder.ts'
import { stepBehind } from '#domain/step-behind.ts'
import { aDirectory, aDuty, aMeasure, anAnswer, aPerson, aRequest, aRound, cologne, rules } from './given.ts'

const day = '2026-10-20'

describe('a question back', () => {
  const answers = aDuty({ subjectKind: 'measure', subject: 'm1', role: 'answers', person: 'rita' })
  const deputises = aDuty({ subjectKind: 'measure', subject: 'm1', role: 'deputises', person: 'dora' })
  const people = ['rita', 'dora', 'clara', 'hugo'].map((id) => aPerson(id))
  const roles = [{ person: 'clara', role: 'coordinator', plan: 'DP' } as const]
  const to = (answer: Parameters<typeof anAnswer>[0], more: Parameters<typeof aDirectory>[0] = {}) => {
    const directory = aDirectory({ people, roles, duties: [answers, deputises], ...more })
    return askedBack(anAnswer(answer), aMeasure(), chainOf(aMeasure(), directory, day), directory, day)?.id
  }
  const away = (person: string) => ({ person, from: day, until: day, substitute: null })

  test('goes to whoever gave the answer, be they a deputy', () => {
    expect(to({ author: 'dora', behalf: 'rita' })).toBe('dora')
  })

  test.each(['phone', 'mail'] as const)('goes to those for whom it was entered when it came by %s', (source) => {
    expect(to({ author: 'clara', behalf: 'rita', source })).toBe('rita')
    expect(to({ author: 'clara', behalf: 'rita' })).toBe('clara')
  })

  test('goes to whoever answers now when they are away, gone, erased or answer no longer', () => {
    expect(to({ author: 'dora' }, { absences: [away('dora')] })).toBe('rita')
    const left = people.map((person) => ({ ...person, left: person.id === 'dora' ? '2026-10-01' : null }))
    expect(to({ author: 'dora' }, { people: left })).toBe('rita')
    expect(to({ author: null })).toBe('rita')
    expect(to({ author: 'hugo' })).toBe('rita')
    expect(to({ author: 'dora' }, { unreachable: new Set(['dora']) })).toBe('rita')
  })
})

test.each([
  [aRequest(), true],
  [aRequest({ state: 'answered' }), false],
  [aRequest({ state: 'excused' }), false],
  [aRequest({ state: 'missing' }), false],
  [aRequest({ state: 'answered', query: 'c' }), true],
  [aRequest({ state: 'missing', reopenedAt: '2026-11-09T08:00:00.000Z' }), true],
])('of %o an answer is awaited: %s', (request, awaited) => {
  expect(awaitsAnswer(request)).toBe(awaited)
})

describe('putting one request off', () => {
  const round = aRound()
  const now = '2026-11-02T08:00:00.000Z'
  const extend = (to: string, more: Partial<Parameters<typeof extendRequest>[0]> = {}) =>
    extendRequest({ request: aRequest(), round, code: 'M-01', day: to, rules, calendar: cologne, now, ...more })

  test('puts it to the end of that day, or of the next working day', () => {
    expect(extend('2026-11-03')).toEqual(accepted('2026-11-03T17:00:00.000Z'))
    const early = '2026-10-20T08:00:00.000Z'
    expect(extend('2026-10-31', { now: early })).toEqual(accepted('2026-11-02T17:00:00.000Z'))
  })

  test('is refused for days past, not later, or after the freeze', () => {
    expect(extend('2026-10-30')).toEqual(refused({ kind: 'day-past', day: '2026-10-30' }))
    const request = aRequest({ due: '2026-11-04T17:00:00.000Z' })
    const tooEarly = refused({ kind: 'due-too-early', day: '2026-11-04', due: request.due })
    expect(extend('2026-11-04', { request })).toEqual(tooEarly)
    const tooLate = { kind: 'due-too-late', day: '2026-11-06', latest: '2026-11-05' } as const
    expect(extend('2026-11-06')).toEqual(refused(tooLate))
  })

  test('is refused when there is nothing to wait for', () => {
    const answered = aRequest({ state: 'answered' })
    expect(extend('2026-11-03', { request: answered })).toEqual(refused({ kind: 'already-answered', code: 'M-01' }))
    const closed = aRound({ state: 'closed' })
    expect(extend('2026-11-03', { round: closed })).toEqual(refused({ kind: 'no-open-round', opens: null }))
  })

  test('takes back no step that would be behind anyway, and counts none that was not taken', () => {
    const working = fc.integer({ min: 0, max: 60 }).map((add) => Temporal.PlainDate.from(day).add({ days: add }))
    fc.assert(
      fc.property(working, fc.option(fc.nat({ max: standardReminders.length })), (due, step) => {
        const later = `${due.toString()}T17:00:00.000Z`
        const about = { round, request: aRequest({ step }), steps: standardReminders, calendar: cologne, now }
        const behind = stepBehind(about, later)
        const past = stepInstants(round, later, standardReminders, cologne).filter((at) => at <= now).length
        expect(behind).toBe(step === null ? null : Math.min(step, past))
      }),
    )
  })
})

test('a draft is out of date for what it tells otherwise than it is now, and for nothing else', () => {
  const profile = (code: string, state: 'answered' | 'missing', at?: string) => ({
    code,
    state,
    now: at === undefined ? null : { at },
  })
  const draft = {
    profiles: [
      profile('M-01', 'answered', '2026-10-05'),
      profile('M-02', 'missing'),
      profile('M-03', 'missing'),
      profile('M-04', 'answered', '2026-10-05'),
    ],
  } as unknown as Parameters<typeof outdated>[0]
  const now = (code: string, state: 'answered' | 'missing' | 'excused', at?: string) => ({
    measure: { code },
    request: { state },
    answer: at === undefined ? null : { at },
  })
  const present = [
    now('M-01', 'answered', '2026-10-05'),
    now('M-02', 'answered', '2026-11-09'),
    now('M-03', 'excused'),
    now('M-04', 'answered', '2026-11-09'),
    now('M-99', 'answered', '2026-11-09'),
  ]
  expect(outdated(draft, present)).toEqual(['M-02', 'M-03', 'M-04'])
})
