import { describe, expect, it } from 'vitest'
import { standardSchedule } from '#domain/standard-schedule.ts'
import { motionDates, motionDue } from '#domain/motion-dates.ts'
import { moveMotion } from '#domain/move-motion.ts'
import { targetSession } from '#domain/target-session.ts'
import { splitPoints } from '#domain/split-points.ts'
import { pointTitle } from '#domain/new-point.ts'
import { aRound, cologne } from './given.ts'

const rules = {
  ...standardSchedule,
  paperDue: 15,
  draft: 5,
  grace: 5,
  answering: 20,
  opensAt: '09:00',
  endsAt: '18:00',
}
const asking = (session: string | null) => ({ now: '2026-09-21T07:00:00.000Z', session, rules, calendar: cologne })

describe('asking about a motion', () => {
  it('is due as a round of the plan where the session leaves time for that, else by half of what is left', () => {
    expect(motionDue(asking('2026-12-07'))).toBe('2026-10-29')
    expect(motionDue(asking(null))).toBe('2026-10-05')
    expect(motionDue(asking('2021-11-22'))).toBe('2026-10-05')
    expect(motionDue(asking('2026-10-05'))).toBe('2026-09-25')
    expect(motionDue(asking('2026-09-22'))).toBe('2026-09-22')
  })

  it('ends before the session, at the cost of grace and of the days for the draft', () => {
    const dates = (session: string | null, last: string) => {
      const outcome = motionDates(asking(session), last)
      return outcome.ok ? Object.values(outcome.value).map((at) => at.slice(0, 10)) : outcome.problem.kind
    }
    const opens = '2026-09-21'
    expect(dates(null, '2026-10-05')).toEqual([
      opens,
      '2026-10-05',
      '2026-10-12',
      '2026-10-13',
      '2026-10-14',
      '2026-10-21',
    ])
    expect(dates('2026-10-07', '2026-10-05')).toEqual([
      opens,
      '2026-10-05',
      '2026-10-05',
      '2026-10-06',
      '2026-10-07',
      '2026-10-07',
    ])
    // As much of the plan's days as the day leaves by which the committee wants its papers, 19 October.
    expect(dates('2026-11-09', '2026-10-08')).toEqual([
      opens,
      '2026-10-08',
      '2026-10-12',
      '2026-10-13',
      '2026-10-14',
      '2026-10-16',
    ])
    expect(dates('2026-10-05', '2026-10-05')).toBe('motion-due-too-late')
    expect(dates(null, '2026-09-18')).toBe('motion-due-over')
  })
})

describe('the session that a statement is for', () => {
  const aim = (session: string | null, sessions: readonly string[]) =>
    targetSession({ session }, { ...asking(null), sessions })

  it('is the motion’s own while that is ahead, else the next for which there can still be a paper', () => {
    expect(aim('2026-10-05', ['2026-12-07'])).toBe('2026-10-05')
    expect(aim('2021-11-22', ['2026-06-08', '2026-10-12', '2027-06-07', '2026-12-07'])).toBe('2026-12-07')
    expect(aim(null, ['2026-10-15'])).toBe('2026-10-15')
    expect(aim(null, ['2026-10-14'])).toBeNull()
  })

  it('is asked for until the usual day, unless the session comes too soon for that', () => {
    expect(motionDue(asking('2026-12-07'), '2021-11-22')).toBe('2026-10-05')
    expect(motionDue(asking('2026-10-20'), null)).toBe('2026-09-24')
  })

  it('moves with what is still to come of the asking; a last day that somebody named stays before it', () => {
    const { calendar, now } = asking(null)
    const round = (more: Parameters<typeof aRound>[0] = {}) => aRound({ state: 'planned', ...more })
    const moved = (session: string, of = round()) => {
      const outcome = moveMotion({ round: of, session, rules, calendar, now })
      return outcome.ok
        ? [outcome.value.due, outcome.value.paperDue].map((at) => at.slice(0, 10))
        : outcome.problem.kind
    }
    expect(moved('2027-01-18')).toEqual(['2026-10-29', '2026-11-16'])
    expect(moved('2026-10-20')).toEqual(['2026-09-24', '2026-09-28'])
    expect(moved('2026-12-14', round({ state: 'closed' }))).toEqual(['2026-10-29', '2026-11-23'])
    expect(moved('2026-09-21')).toBe('motion-session-past')
  })
})

describe('the points of a motion', () => {
  it.each([
    ['1. Ein Konzept.\n2. Ein Bericht bis 31.12.2026.', ['Ein Konzept.', 'Ein Bericht bis 31.12.2026.']],
    ['1) Eins 2) Zwei 3) Drei', ['Eins', 'Zwei', 'Drei']],
    ['Ein Konzept\n\nmit 2. Fassung', ['Ein Konzept', 'mit 2. Fassung']],
    ['Nur einer', ['Nur einer']],
    ['1. Bis zum 3. Quartal 2. Danach', ['Bis zum 3. Quartal', 'Danach']],
  ])('are taken apart where they count on: %j', (text, points) => {
    expect(splitPoints(text)).toEqual(points)
  })

  it('are called by the beginning of their wording', () => {
    expect(pointTitle('Kurz.')).toBe('Kurz.')
    const title = pointTitle(
      'Die Verwaltung prüft, ob ein Beirat den Sachverstand von Wirtschaft und Wissenschaft einbringt.',
    )
    expect(title).toBe('Die Verwaltung prüft, ob ein Beirat den Sachverstand von Wirtschaft und …')
  })
})
