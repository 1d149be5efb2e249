import * as fc from 'fast-check'
import { expect, test } from 'vitest'
import { type Calendar, isWorkingDay, nextWorkingDay } from '#domain/calendar.ts'
import { lands } from '#domain/city.ts'
import { dayRule } from '#domain/day-rule.ts'
import { dayOf, type Instant, instantAt, plusSeconds } from '#domain/instant.ts'
import { openingDates, soonestDue } from '#domain/late-opening.ts'
import { moveSession } from '#domain/move-session.ts'
import { nextRound, type PlannedRound, replannedRound } from '#domain/next-round.ts'
import { dayAfter, periodOf, placeInYear } from '#domain/period.ts'
import type { Round, RoundDates } from '#domain/round.ts'
import { datesFor, type ScheduleRules } from '#domain/schedule.ts'
import { assumedSessionsOf } from '#domain/standard-schedule.ts'
import { calendarFor } from '#app/time/feast-days.ts'
import { aRound } from '#test/domain/given.ts'

const firstDay = '2026-01-01'
const lastDay = '2035-12-31'
const cadences = ['half-yearly', 'quarterly', 'yearly'] as const
type Cadence = (typeof cadences)[number]

/** What happens around something that falls due. */
interface Turn {
  /** How late the bot wakes for it, in hours. */
  readonly late: number
  /** The session of the round at hand moves by so many days, this part of the way before it falls due. */
  readonly moves?: { readonly days: number; readonly part: number }
  readonly cadence?: Cadence
}

const seldom = <T>(weight: number, arbitrary: fc.Arbitrary<T>) =>
  fc.oneof({ weight, arbitrary: fc.constant(undefined) }, { weight: 1, arbitrary })

/** Cron wakes the bot every minute; now and then it sleeps for a night, and once in a long while for months. */
const turns = fc.array(
  fc
    .record({
      late: fc.oneof(
        { weight: 20, arbitrary: fc.constant(0) },
        { weight: 8, arbitrary: fc.integer({ min: 0, max: 60 }) },
        { weight: 1, arbitrary: fc.integer({ min: 60, max: 4000 }) },
      ),
      moves: seldom(
        3,
        fc.record({ days: fc.integer({ min: -40, max: 40 }), part: fc.double({ min: 0, max: 0.99, noNaN: true }) }),
      ),
      cadence: seldom(15, fc.constantFrom(...cadences)),
    })
    .map(({ late, moves, cadence }): Turn => ({ late, ...(moves && { moves }), ...(cadence && { cadence }) })),
  { minLength: 100, maxLength: 100 },
)

const free = fc.array(fc.constantFrom('easter-52', 'easter-48', 'easter+60', '08-08', '12-24', '12-31', '02-29'), {
  maxLength: 4,
})

const schedules = fc.record({
  cadence: fc.constantFrom(...cadences),
  paperDue: fc.integer({ min: 5, max: 15 }),
  draft: fc.integer({ min: 0, max: 5 }),
  grace: fc.integer({ min: 0, max: 5 }),
  answering: fc.integer({ min: 5, max: 20 }),
  opensAt: fc.constantFrom('00:00', '02:30', '09:00'),
  endsAt: fc.constantFrom('09:01', '18:00', '23:59'),
})

/** Known sessions, on any day of the year; where none is known in a period, the usual one is assumed. */
const sessions = fc.uniqueArray(
  fc.integer({ min: 60, max: 3600 }).map((days) => Temporal.PlainDate.from(firstDay).add({ days }).toString()),
  { maxLength: 12 },
)

interface History {
  readonly rounds: readonly Round[]
  /** When each was opened and closed, by its id. */
  readonly opened: ReadonlyMap<string, Instant>
  readonly closed: ReadonlyMap<string, Instant>
}

interface World {
  readonly rules: Omit<ScheduleRules, 'assumedSessions'>
  readonly sessions: readonly string[]
  readonly calendar: Calendar
  readonly turns: readonly Turn[]
}

/** Where ten years stand: the rules of the moment, what is closed, and the round at hand. */
interface Life {
  rules: ScheduleRules
  now: Instant
  readonly past: Round[]
  hand: Round | undefined
}

/** Ten years of planning, moving, opening and closing, by the same functions the bot uses. */
function live(world: World): History {
  const { rules, calendar, turns: all } = world
  const opened = new Map<string, Instant>()
  const closed = new Map<string, Instant>()
  const life: Life = {
    rules: withCadence(rules, rules.cadence),
    now: instantAt('2026-01-02', '09:00', calendar.zone),
    past: [],
    hand: undefined,
  }
  for (const turn of all) {
    const hand = disturbed(turn, world, life)
    const due = dueOf(hand)
    life.now = plusSeconds(due > life.now ? due : life.now, turn.late * 3600)
    if (dayOf(life.now, calendar.zone) > lastDay) break
    if (hand.state === 'open') {
      closed.set(hand.id, life.now)
      life.past.push({ ...hand, state: 'closed' })
      life.hand = undefined
    } else {
      opened.set(hand.id, life.now)
      life.hand = { ...openingDates(hand, life.now, life.rules, calendar), state: 'open' }
    }
  }
  return { rounds: life.hand ? [...life.past, life.hand] : life.past, opened, closed }
}

const withCadence = (rules: World['rules'], cadence: Cadence): ScheduleRules => ({
  ...rules,
  cadence,
  assumedSessions: assumedSessionsOf[cadence],
})

const dueOf = (hand: Round): Instant => (hand.state === 'open' ? hand.closes : hand.opens)

/** The round at hand after what the file and the committee have thought of, planned anew where need be. */
function disturbed({ moves, cadence }: Turn, { rules, sessions: known, calendar }: World, life: Life): Round {
  life.rules = cadence ? withCadence(rules, cadence) : life.rules
  const hand = planned(known, calendar, life)
  life.hand = hand
  if (!moves) return hand
  const ahead = Date.parse(dueOf(hand)) - Date.parse(life.now)
  life.now = plusSeconds(life.now, Math.max(0, Math.floor((moves.part * ahead) / 1000)))
  life.hand = movedBy(moves.days, hand, life.rules, calendar, life.now)
  return life.hand
}

function planned(known: readonly string[], calendar: Calendar, { rules, past, hand, now }: Life): Round {
  if (hand?.state === 'open') return hand
  const planning = { rules, sessions: known, calendar, rounds: hand ? [...past, hand] : past, now }
  const next = hand ? replannedRound(hand, planning) : nextRound(planning)
  const round = next ? aRound({ id: `r${past.length}`, state: 'planned', ...of(next) }) : hand
  if (!round) throw new Error('Nothing is planned any more.')
  return round
}

function movedBy(days: number, hand: Round, rules: ScheduleRules, calendar: Calendar, now: Instant): Round {
  const from = hand.session ?? hand.periodTo
  const session = Temporal.PlainDate.from(from).add({ days }).toString()
  const moved = moveSession({ round: hand, session, rules, calendar, now })
  if (!moved.ok) return hand
  expectToStayAhead(hand, moved.value, now, calendar)
  expectToFollow(moved.value, session, rules, calendar, now)
  return moved.value
}

const of = ({ period, session, dates }: PlannedRound) => ({
  label: period.label,
  periodFrom: period.from,
  periodTo: period.to,
  session,
  fileSession: session,
  ...dates,
})

/** Moved, nothing that lay ahead lies in the past, and what was open stays open. */
function expectToStayAhead(was: Round, is: Round, now: Instant, calendar: Calendar): void {
  const ahead = (['due', 'grace', 'closes'] as const).filter((key) => was[key] > now || is[key] !== was[key])
  expect(ahead.filter((key) => is[key] <= now)).toEqual([])
  expect(is.state).toBe(was.state)
  expect(was.state !== 'open' || is.opens === was.opens).toBe(true)
  expectInOrder(is, calendar)
}

/** Moved, every date that lies ahead is that of the new session; only what people are given at least comes before it. */
function expectToFollow(is: Round, session: string, rules: ScheduleRules, calendar: Calendar, now: Instant): void {
  const dates = datesFor(session, rules, calendar)
  const opensLate = is.state === 'planned' && dates.opens <= now
  const answering = opensLate ? [] : (['due', 'grace'] as const)
  const keys = [
    ...(is.state === 'planned' ? (['opens'] as const) : []),
    ...answering,
    'closes',
    'draft',
    'paperDue',
  ] as const
  const ahead = keys.filter((key) => dates[key] > soonestDue(now, rules, calendar))
  expect({ session: is.session, ...pick(is, ahead) }).toEqual({ session, ...pick(dates, ahead) })
}

const pick = (dates: RoundDates, keys: readonly (keyof RoundDates)[]) =>
  Object.fromEntries(keys.map((key) => [key, dates[key]]))

function expectInOrder(round: Round, calendar: Calendar): void {
  const { opens, due, grace, closes, draft, paperDue } = round
  const dates = [opens, due, grace, closes, draft, paperDue]
  expect(dates).toEqual(dates.toSorted())
  expect(opens < due && due <= closes).toBe(true)
  const ends = [due, grace, closes, draft, paperDue].map((at) => dayOf(at, calendar.zone))
  expect(ends.filter((day) => !isWorkingDay(calendar, day))).toEqual([])
}

function assumedIn(from: string, { cadence, assumedSessions }: ScheduleRules, calendar: Calendar): string {
  return nextWorkingDay(calendar, `${from.slice(0, 4)}-${assumedSessions[placeInYear(from, cadence)]}`)
}

const worlds: fc.Arbitrary<World> = fc.record({
  rules: schedules,
  sessions,
  calendar: fc.tuple(fc.constantFrom(...lands), free).map(([land, days]) =>
    calendarFor({
      land,
      zone: 'Europe/Berlin',
      freeDays: days.flatMap((each) => dayRule(each) ?? []),
      workingDays: [],
    }),
  ),
  turns,
})

test('ten years on, whatever sessions, rhythms and nights do, every day was asked about once and in order', () => {
  fc.assert(
    fc.property(worlds, (world) => {
      const { rounds, opened, closed } = live(world)
      for (const [at, round] of rounds.entries()) {
        const next = rounds[at + 1]
        expect(next?.periodFrom ?? 'none').toBe(next ? dayAfter(round.periodTo) : 'none')
        expect(!next || (opened.get(next.id) ?? '9') >= (closed.get(round.id) ?? '')).toBe(true)
        expectInOrder(round, world.calendar)
        const [from = '', to = ''] = [opened.get(round.id), closed.get(round.id)]
        expect(round.state === 'planned' || from >= round.opens).toBe(true)
        expect(round.state !== 'closed' || to >= round.closes).toBe(true)
      }
      expect(new Set(rounds.map(({ label }) => label)).size).toBe(rounds.length)
    }),
    { numRuns: 30 },
  )
})

test('where the bot is awake and the rhythm stays, every period of ten years has its own round, dated from its session', () => {
  fc.assert(
    fc.property(worlds, (any) => {
      const world = { ...any, turns: any.turns.map((): Turn => ({ late: 0 })) }
      const rules = { ...world.rules, assumedSessions: assumedSessionsOf[world.rules.cadence] }
      const { rounds } = live(world)
      expect(rounds.length).toBeGreaterThanOrEqual({ yearly: 9, 'half-yearly': 19, quarterly: 38 }[rules.cadence])
      for (const [at, round] of rounds.entries()) {
        const period = periodOf(round.periodTo, rules.cadence)
        expect({ label: round.label, from: round.periodFrom, to: round.periodTo }).toEqual(period)
        if (at === 0) continue
        const session = round.session ?? assumedIn(period.from, rules, world.calendar)
        const { opens, closes, draft, paperDue } = datesFor(session, rules, world.calendar)
        expect(round).toMatchObject({ opens, closes, draft, paperDue })
      }
    }),
    { numRuns: 15 },
  )
})
