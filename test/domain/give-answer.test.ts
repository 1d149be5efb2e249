import * as fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import type { Answering } from '#domain/give-answer.ts'
import { admitLate, carryForward, giveAnswer } from '#domain/give-answer.ts'
import { plusSeconds } from '#domain/instant.ts'
import { accepted, refused } from '#domain/outcome.ts'
import { anAnswer, aRequest, aRound } from '#test/domain/given.ts'

const answering = (more: Partial<Answering> = {}): Answering => ({
  id: 'new',
  request: aRequest(),
  round: aRound(),
  previousSeq: 0,
  at: '2026-10-20T08:00:00.000Z',
  author: 'rita',
  behalf: null,
  source: 'chat',
  coordinator: false,
  released: false,
  code: 'M-01',
  ...more,
})
const content = { light: 'green', percent: 60, fields: { text: 'Das Konzept liegt vor.' } } as const
const give = (more: Partial<Answering> = {}) => giveAnswer({ ...answering(more), content })
const [due, grace, closes] = [aRound().due, aRound().grace, aRound().closes]

describe('giving an answer', () => {
  test('adds a revision', () => {
    expect(give({ previousSeq: 2, behalf: 'olga', source: 'recorded' })).toEqual(
      accepted(anAnswer({ id: 'new', seq: 3, at: '2026-10-20T08:00:00.000Z', behalf: 'olga', source: 'recorded' })),
    )
  })

  test.each([
    ['2026-10-29T16:59:59.999Z', false],
    [due, true],
    ['2026-11-05T16:59:59.999Z', true],
  ])('at %s counts as late: %s', (at, late) => {
    expect(give({ at })).toMatchObject({ ok: true, value: { late } })
  })

  test('within a request’s own longer time is in time, even after the round’s grace', () => {
    const request = aRequest({ due: '2026-11-06T12:00:00.000Z' })
    expect(give({ request, at: '2026-11-06T10:00:00.000Z' })).toMatchObject({ ok: true, value: { late: false } })
    expect(give({ request, at: request.due })).toMatchObject({ problem: { kind: 'grace-over' } })
  })

  test('ends for contributors with the grace, for coordinators with the freeze', () => {
    expect(give({ at: grace })).toEqual(refused({ kind: 'grace-over', code: 'M-01', closes }))
    expect(give({ at: grace, coordinator: true })).toMatchObject({ ok: true, value: { late: true } })
    expect(give({ at: closes, coordinator: true })).toEqual(refused({ kind: 'frozen', code: 'M-01', label: '2026-H2' }))
  })

  test('is refused before the round is open', () => {
    expect(give({ round: aRound({ state: 'planned' }) })).toEqual(refused({ kind: 'not-asked', code: 'M-01' }))
  })
})

describe('“unchanged”', () => {
  const earlier = anAnswer({ id: 'old', request: 'request of last round', unchangedRounds: 1, percent: 40 })
  const carry = (more: Partial<Parameters<typeof carryForward>[0]> = {}) =>
    carryForward({ ...answering(), earlier, completed: {}, ...more })

  test('lets last round’s answer stand and counts one more round', () => {
    expect(carry()).toMatchObject({
      ok: true,
      value: {
        id: 'new',
        request: 'request',
        light: 'green',
        percent: 40,
        fields: earlier.fields,
        carriedFrom: 'old',
        unchangedRounds: 2,
      },
    })
  })

  test('of this round’s own answer counts none', () => {
    const present = anAnswer({ id: 'present', carriedFrom: 'old', unchangedRounds: 2 })
    expect(carry({ earlier: present, previousSeq: 1 })).toMatchObject({
      ok: true,
      value: { seq: 2, carriedFrom: 'old', unchangedRounds: 2 },
    })
  })

  test('asks for a cause that is missing, and takes it', () => {
    const red = { ...earlier, light: 'red' } as const
    expect(carry({ earlier: red })).toEqual(
      refused({ kind: 'cause-missing', light: 'red', questions: ['cause', 'options'] }),
    )
    const completed = { cause: 'Vergabe', options: 'Neu ausschreiben' }
    expect(carry({ earlier: red, completed })).toMatchObject({
      ok: true,
      value: { light: 'red', fields: { ...red.fields, ...completed }, unchangedRounds: 2 },
    })
  })

  test('is refused for the freeze before anything else', () => {
    expect(carry({ earlier: { ...earlier, light: 'red' }, at: closes })).toMatchObject({ problem: { kind: 'frozen' } })
    expect(carry({ at: grace })).toMatchObject({ problem: { kind: 'grace-over' } })
  })
})

describe('after the freeze', () => {
  const closed = aRound({ state: 'closed' })
  const after = '2026-11-09T09:00:00.000Z'
  const supplement = { ok: true, value: { supplement: true, late: false } }
  const leaves: readonly (readonly [string, Partial<Answering>])[] = [
    ['the coordination asked back', { request: aRequest({ state: 'answered', query: 'comment' }) }],
    ['the coordination opened it again', { request: aRequest({ state: 'missing', reopenedAt: closes }) }],
    ['the coordination admits it', { admitted: true }],
  ]

  test.each(leaves)('%s: a marked supplement', (_, leave) => {
    expect(give({ round: closed, at: after, ...leave })).toMatchObject(supplement)
    const earlier = anAnswer({ id: 'old', request: 'request of last round' })
    const carried = carryForward({ ...answering({ round: closed, at: after, ...leave }), earlier, completed: {} })
    expect(carried).toMatchObject(supplement)
  })

  test.each(leaves)('%s: not once the paper is released, nor in an imported round', (_, leave) => {
    expect(give({ round: closed, at: after, ...leave, released: true })).toEqual(
      refused({ kind: 'released', code: 'M-01', label: '2026-H2' }),
    )
    expect(give({ round: aRound({ state: 'closed', kind: 'imported' }), at: after, ...leave })).toEqual(
      refused({ kind: 'frozen', code: 'M-01', label: '2026-H2' }),
    )
  })

  test('what came late and is admitted becomes the next revision as it was said', () => {
    const late = anAnswer({ id: 'late', seq: 0, at: closes, supplement: true })
    const admitting = answering({ round: closed, at: after, previousSeq: 2, author: 'clara' })
    expect(admitLate(admitting, late)).toEqual(accepted({ ...late, seq: 3 }))
    expect(admitLate({ ...admitting, released: true }, late)).toMatchObject({ problem: { kind: 'released' } })
  })
})

test('an answer to a question back is never late, and may come even after grace', () => {
  const request = aRequest({ state: 'answered', query: 'comment' })
  for (const at of [due, grace]) expect(give({ request, at })).toMatchObject({ value: { late: false } })
})

const moments = fc.integer({ min: 0, max: 400 * 86_400 })
const afterFreeze = fc.record({
  seconds: moments,
  closed: fc.boolean(),
  coordinator: fc.boolean(),
  longer: moments,
  leave: fc.constantFrom('none', 'query', 'reopened', 'admitted'),
  released: fc.boolean(),
})

test('a frozen answer never changes but by a supplement with leave, one of a released paper never', () => {
  fc.assert(
    fc.property(afterFreeze, ({ seconds, closed, coordinator, longer, leave, released }) => {
      const input = answering({
        at: plusSeconds(closed ? '2026-01-01T00:00:00.000Z' : closes, seconds),
        coordinator,
        released,
        admitted: leave === 'admitted',
        round: aRound({ state: closed ? 'closed' : 'open' }),
        request: aRequest({
          due: plusSeconds(due, longer),
          state: 'answered',
          query: leave === 'query' ? 'comment' : null,
          reopenedAt: leave === 'reopened' ? closes : null,
        }),
      })
      const outcomes = [
        giveAnswer({ ...input, content }),
        carryForward({ ...input, earlier: anAnswer(), completed: {} }),
      ]
      const refusal = released ? 'released' : 'frozen'
      const expected =
        released || leave === 'none'
          ? { ok: false, problem: { kind: refusal } }
          : { ok: true, value: { supplement: true } }
      for (const outcome of outcomes) expect(outcome).toMatchObject(expected)
    }),
  )
})
