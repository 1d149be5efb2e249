import { describe, expect, test } from 'vitest'
import { fileSessions } from '#domain/file-sessions.ts'
import { instantAt } from '#domain/instant.ts'
import { leastAnswering, openingDates } from '#domain/late-opening.ts'
import { movedDues } from '#domain/moved-dues.ts'
import { moveSession } from '#domain/move-session.ts'
import { accepted } from '#domain/outcome.ts'
import type { Round } from '#domain/round.ts'
import { datesFor } from '#domain/schedule.ts'
import { aRequest, aRound, cologne, rules } from '#test/domain/given.ts'

const at = (moment: string): string => instantAt(moment.slice(0, 10), moment.slice(11), cologne.zone)
const move = (session: string, now: string, round: Round = aRound()) =>
  moveSession({ round, session, rules, calendar: cologne, now: at(now) })
const moved = (session: string, now: string, round: Round = aRound()): Round => {
  const outcome = move(session, now, round)
  if (!outcome.ok) throw new Error(outcome.problem.kind)
  return outcome.value
}

describe('A session that moves', () => {
  test('dates a planned round anew', () => {
    const planned = aRound({ state: 'planned' })
    expect(moved('2026-12-14', '2026-09-21T09:00', planned)).toEqual({
      ...planned,
      session: '2026-12-14',
      ...datesFor('2026-12-14', rules, cologne),
    })
  })

  test('opens a planned round at once when its day has passed, with time to answer', () => {
    const planned = aRound({ state: 'planned' })
    const { opens, due } = moved('2026-11-16', '2026-09-28T10:00', planned)
    expect({ opens, due }).toEqual({ opens: at('2026-09-28T10:00'), due: at('2026-10-08T18:00') })
    expect(moved('2026-11-03', '2026-09-28T10:00', planned).due).toBe(at('2026-10-02T18:00'))
  })

  test('leaves an open round open and moves all that is ahead', () => {
    const later = datesFor('2026-12-14', rules, cologne)
    expect(moved('2026-12-14', '2026-10-12T09:00')).toEqual({
      ...aRound(),
      session: '2026-12-14',
      ...later,
      opens: aRound().opens,
    })
  })

  test.each([
    ['2026-10-12T09:00', '2026-10-22T18:00'],
    ['2026-10-21T09:00', '2026-10-22T18:00'],
    ['2026-10-23T09:00', '2026-10-26T18:00'],
  ])('nearer at %s, leaves until %s, the next working day at least', (now, due) => {
    expect(moved('2026-11-30', now).due).toBe(at(due))
  })

  test('leaves due what is due, unless it lies ahead again', () => {
    expect(moved('2026-12-03', '2026-10-30T09:00').due).toBe(aRound().due)
    expect(moved('2026-12-14', '2026-10-30T09:00').due).toBe(at('2026-11-05T18:00'))
    const inGrace = moved('2026-12-09', '2026-11-02T09:00')
    expect(inGrace).toMatchObject({
      due: at('2026-11-02T18:00'),
      closes: at('2026-11-10T18:00'),
    })
  })

  test('after the freeze moves draft and paper only', () => {
    const closed = aRound({ state: 'closed' })
    const { draft, paperDue } = datesFor('2026-12-14', rules, cologne)
    expect(moved('2026-12-14', '2026-11-08T09:00', closed)).toEqual({
      ...closed,
      session: '2026-12-14',
      draft,
      paperDue,
    })
    expect(moved('2026-11-20', '2026-11-16T09:00', closed)).toMatchObject({
      draft: closed.draft,
      paperDue: at('2026-11-16T18:00'),
    })
  })

  test('after the release moves nothing but the session itself', () => {
    const closed = aRound({ state: 'closed' })
    const about = { session: '2026-12-14', rules, calendar: cologne, now: at('2026-11-10T09:00') }
    expect(moveSession({ ...about, round: closed, released: true })).toEqual(
      accepted({ ...closed, session: '2026-12-14' }),
    )
  })

  test.each([
    ['2026-10-09', 'session-past', undefined],
    ['2026-10-29', 'closes-before-opens', '2026-11-12'],
    ['2026-11-11', 'session-too-soon', '2026-11-12'],
  ])('on %s is refused: %s', (session, kind, earliest) => {
    expect(move(session, '2026-10-12T09:00')).toMatchObject({
      ok: false,
      problem: { kind, session, ...(earliest && { earliest }) },
    })
    expect(earliest === undefined || move(earliest, '2026-10-12T09:00').ok).toBe(true)
  })

  test('on the day of today is not in the past, but too soon', () => {
    expect(move('2026-10-12', '2026-10-12T09:00')).toMatchObject({ problem: { kind: 'closes-before-opens' } })
    const planned = aRound({ state: 'planned' })
    expect(move('2026-10-29', '2026-10-12T09:00', planned)).toMatchObject({
      problem: { kind: 'session-too-soon', session: '2026-10-29', earliest: '2026-11-12' },
    })
  })

  test('after the freeze leaves the next working day to write the paper', () => {
    const closed = aRound({ state: 'closed' })
    expect(move('2026-11-11', '2026-11-10T09:00', closed)).toEqual({
      ok: false,
      problem: { kind: 'session-too-soon', session: '2026-11-11', earliest: '2026-11-12' },
    })
    expect(move('2026-11-12', '2026-11-10T09:00', closed).ok).toBe(true)
  })

  test('leaves a due date that has passed where it would move within the past', () => {
    expect(moved('2026-12-08', '2026-11-02T09:00').due).toBe(aRound().due)
  })

  test('takes requests along, those with more time of their own only to get more', () => {
    const to = aRound({ due: at('2026-11-05T18:00'), grace: at('2026-11-12T18:00'), closes: at('2026-11-13T18:00') })
    const dues = (due: string, state: 'asked' | 'answered' = 'asked') =>
      movedDues([aRequest({ due, state })], aRound(), to).map((each) => each.due)
    expect(dues(aRound().due)).toEqual([to.due])
    expect(dues(aRound().due, 'answered')).toEqual([])
    expect(dues(at('2026-11-03T18:00'))).toEqual([to.due])
    expect(dues(at('2026-11-10T18:00'))).toEqual([])
    expect(dues(at('2026-11-16T18:00'))).toEqual([to.grace])
    expect(dues(to.closes)).toEqual([to.grace])
    expect(dues(at('2026-11-13T17:59'))).toEqual([])
    const nearer = aRound({ due: at('2026-10-26T18:00') })
    expect(movedDues([aRequest({ due: aRound().due })], aRound(), nearer).map(({ due }) => due)).toEqual([nearer.due])
  })
})

describe('A round that opens late', () => {
  const late = (now: string) => openingDates(aRound({ state: 'planned' }), at(now), rules, cologne)

  test.each([
    ['2026-10-01T09:00', '2026-10-29T18:00', '2026-11-05T18:00'],
    ['2026-10-21T10:00', '2026-10-29T18:00', '2026-11-05T18:00'],
    ['2026-10-26T10:00', '2026-11-02T18:00', '2026-11-05T18:00'],
    ['2026-11-03T10:00', '2026-11-05T18:00', '2026-11-05T18:00'],
    ['2026-11-06T10:00', '2026-11-06T18:00', '2026-11-06T18:00'],
  ])('at %s is due on %s with grace until %s', (now, due, grace) => {
    expect(late(now)).toMatchObject({ opens: aRound().opens, due: at(due), grace: at(grace), closes: aRound().closes })
  })

  test('is no late one until its time has come, however short its time to answer is', () => {
    const short = aRound({ state: 'planned', due: at('2026-10-02T18:00') })
    for (const now of [at('2026-09-30T09:00'), short.opens])
      expect(openingDates(short, now, rules, cologne)).toEqual(short)
    expect(late('2026-11-06T18:00')).toEqual(aRound({ state: 'planned' }))
  })

  test('is left alone once it is over, and asks for no more days than the rules give', () => {
    expect(late('2026-11-20T10:00')).toEqual(aRound({ state: 'planned' }))
    const short = openingDates(aRound(), at('2026-10-29T10:00'), { ...rules, answering: leastAnswering - 3 }, cologne)
    expect(short.due).toBe(at('2026-11-02T18:00'))
  })
})

describe('The session in the city’s file', () => {
  const sessions = ['2026-06-08', '2026-12-07', '2027-06-07']

  test('is the same as long as the file still names it, whatever was agreed in chat', () => {
    expect(fileSessions(aRound(), { sessions })).toEqual([])
    expect(fileSessions(aRound({ session: '2026-12-14' }), { sessions })).toEqual([])
  })

  test.each([
    ['has moved to the nearest of its period', ['2026-09-01', '2026-12-14'], ['2026-12-14', '2026-09-01']],
    ['has moved to the edges of its period', ['2026-07-01', '2026-12-31'], ['2026-12-31', '2026-07-01']],
    ['has moved out of its period', ['2026-06-08', '2027-01-11', '2027-06-07'], ['2027-01-11']],
    ['has moved by 60 days', ['2027-02-05', '2027-02-06'], ['2027-02-05']],
    ['has gone', ['2026-06-08', '2027-06-07'], []],
  ])('%s', (_, named, found) => {
    expect(fileSessions(aRound(), { sessions: named })).toEqual(found)
  })

  test('takes the place of one that was only assumed', () => {
    expect(
      fileSessions(aRound({ session: null, fileSession: null }), {
        sessions: ['2026-12-14', '2026-11-30', '2027-01-11'],
      }),
    ).toEqual(['2026-11-30', '2026-12-14'])
  })
})
