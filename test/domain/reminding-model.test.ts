import * as fc from 'fast-check'
import { expect, test } from 'vitest'
import { isWorkingDay } from '#domain/calendar.ts'
import type { Contact } from '#domain/contact.ts'
import { type Ask, type Digesting, digestsDue, nextDigest } from '#domain/digest.ts'
import { dayOf, type Instant, instantAt, plusSeconds, timeOf } from '#domain/instant.ts'
import type { Person } from '#domain/person.ts'
import { putOff } from '#domain/put-off.ts'
import { type Recipient, recipients, type ReminderStep, stepInstants } from '#domain/reminder.ts'
import type { Request } from '#domain/request.ts'
import { aPerson, aRequest, aRound, cologne } from '#test/domain/given.ts'

const hours = { from: '07:00', until: '19:00' }
const round = aRound()
const zones = [null, null, 'Europe/Lisbon', 'America/New_York', 'Asia/Tokyo']
const people = zones.map((zone, at) => aPerson(`p${at}`, { zone }))

/** One thing that happens, `hours` after the one before. */
type Event = { readonly hours: number } & (
  | { readonly does: 'answers' | 'declines' | 'puts off' | 'takes back'; readonly request: number }
  | { readonly does: 'is extended'; readonly request: number; readonly days: number }
  | { readonly does: 'sleeps' }
)

/** Whose turn it is at each step, by person; -1 where there is nobody. */
type Chain = readonly number[]

interface World {
  readonly steps: readonly ReminderStep[]
  readonly chains: readonly Chain[]
  /** Days of October and November on which each person is away, as numbers of days from the first. */
  readonly away: readonly (readonly [from: number, days: number])[]
  readonly perWeek: number
  readonly perRequest: number
  readonly events: readonly Event[]
}

const requestNo = fc.nat({ max: 5 })
const worlds: fc.Arbitrary<World> = fc.record({
  steps: fc.array(
    fc.record({
      to: fc.constantFrom(...recipients),
      anchor: fc.constantFrom('opens', 'due'),
      days: fc.integer({ min: -8, max: 12 }),
      at: fc.constantFrom('02:30', '07:00', '09:30', '14:00', '21:00'),
    }),
    { minLength: 1, maxLength: 7 },
  ),
  chains: fc.array(fc.array(fc.integer({ min: -1, max: 4 }), { minLength: 5, maxLength: 5 }), {
    minLength: 1,
    maxLength: 6,
  }),
  away: fc.array(fc.tuple(fc.nat({ max: 40 }), fc.nat({ max: 20 })), { minLength: 5, maxLength: 5 }),
  perWeek: fc.integer({ min: 1, max: 4 }),
  perRequest: fc.integer({ min: 1, max: 8 }),
  events: fc.array(
    fc.oneof(
      {
        weight: 3,
        arbitrary: fc.record({
          hours: fc.nat({ max: 90 }),
          does: fc.constantFrom('answers', 'declines', 'puts off', 'puts off', 'takes back'),
          request: requestNo,
        }),
      },
      {
        weight: 1,
        arbitrary: fc.record({
          hours: fc.nat({ max: 60 }),
          does: fc.constant('is extended'),
          request: requestNo,
          days: fc.nat({ max: 5 }),
        }),
      },
      { weight: 1, arbitrary: fc.record({ hours: fc.nat({ max: 200 }), does: fc.constant('sleeps') }) },
    ),
    { maxLength: 25 },
  ),
})

interface Sent {
  readonly person: Person
  readonly at: Instant
  readonly items: readonly { readonly request: Request; readonly step: number; readonly to: Recipient }[]
}

/** A round lived through: the bot wakes when it said it would, unless it sleeps; `check` sees it before it writes. */
function live(world: World, check: (digesting: Digesting<Ask>, now: Instant) => void): readonly Sent[] {
  const requests = world.chains.map((_, at) => aRequest({ id: `r${at}`, subject: `m${at}`, remindedAt: round.opens }))
  const sent: Sent[] = []
  const asked = [...new Set(world.chains.flatMap((chain) => whose(chain, 'responsible', world, round.opens) ?? []))]
  const contacts: Contact[] = asked.map(({ id }) => ({ person: id, kind: 'prompt', at: round.opens }))
  const at = (now: Instant): Digesting<Ask> => ({
    now,
    calendar: cologne,
    hours,
    perWeek: world.perWeek,
    contacts,
    asks: requests.map((request, index) => ({
      request,
      round,
      steps: world.steps,
      perRequest: world.perRequest,
      recipient: (to) => whose(world.chains[index] ?? [], to, world, now),
    })),
  })
  const write = (now: Instant): void => {
    check(at(now), now)
    for (const { person, items } of digestsDue(at(now))) {
      sent.push({ person, at: now, items: items.map(({ ask, step, to }) => ({ request: ask.request, step, to })) })
      contacts.push({ person: person.id, kind: 'reminder', at: now })
      for (const { ask, step } of items) {
        const index = requests.findIndex(({ id }) => id === ask.request.id)
        requests[index] = { ...ask.request, step, remindedAt: now, reminders: ask.request.reminders + 1 }
      }
    }
  }
  const wakeUntil = (until: Instant): void => {
    for (let now = nextDigest(at(clock)); now !== null && now <= until; now = nextDigest(at(clock))) {
      clock = now > clock ? now : plusSeconds(clock, 60)
      write(clock)
    }
  }
  let clock = round.opens
  for (const event of world.events) {
    const then = plusSeconds(clock, event.hours * 3600)
    if (event.does !== 'sleeps') wakeUntil(then)
    clock = then
    write(clock)
    if (event.does === 'sleeps') continue
    const request = requests[event.request]
    if (request) requests[event.request] = after(event, request, world, clock)
  }
  wakeUntil(plusSeconds(round.closes, 7 * 24 * 3600))
  return sent
}

function after(event: Exclude<Event, { does: 'sleeps' }>, request: Request, { steps }: World, now: Instant): Request {
  switch (event.does) {
    case 'answers':
      return { ...request, state: 'answered' }
    case 'declines':
      return { ...request, declinedBy: 'p0' }
    case 'takes back':
      return { ...request, declinedBy: null }
    case 'is extended':
      return { ...request, due: plusSeconds(request.due, event.days * 24 * 3600) }
    case 'puts off': {
      const until = putOff({ code: 'M', request, round, steps, calendar: cologne, hours, now })
      return until.ok ? { ...request, snoozedUntil: until.value } : request
    }
  }
}

/** The first from this step up who is there on that day. */
function whose(chain: Chain, to: Recipient, world: World, now: Instant): Person | null {
  const day = dayOf(now, cologne.zone)
  const up = chain.slice(recipients.indexOf(to)).flatMap((index) => people[index] ?? [])
  return up.find((person) => !isAway(person, day, world)) ?? null
}

function isAway(person: Person, day: string, { away }: World): boolean {
  const [from, days] = away[people.indexOf(person)] ?? [0, 0]
  const first = Temporal.PlainDate.from('2026-10-01').add({ days: from })
  return first.toString() <= day && day < first.add({ days }).toString()
}

const zoneOf = ({ zone }: Person): string => zone ?? cologne.zone
const weekOf = (day: string): string => {
  const { yearOfWeek, weekOfYear } = Temporal.PlainDate.from(day)
  return `${yearOfWeek}-${weekOfYear}`
}

const runs = { numRuns: 50 }

test('whoever is reminded is there, at work, and has had no other message on that day nor too many in that week', () => {
  fc.assert(
    fc.property(worlds, (world) => {
      const sent = live(world, () => undefined)
      for (const { person, at } of sent) {
        const [day, time] = [dayOf(at, zoneOf(person)), timeOf(at, zoneOf(person))]
        expect({ time: time >= hours.from && time < hours.until, working: isWorkingDay(cologne, day) }).toEqual({
          time: true,
          working: true,
        })
        expect(isAway(person, dayOf(at, cologne.zone), world)).toBe(false)
        expect(
          day === dayOf(round.opens, zoneOf(person)) &&
            world.chains.some((chain) => whose(chain, 'responsible', world, round.opens) === person),
        ).toBe(false)
      }
      for (const own of Map.groupBy(sent, ({ person }) => person).values()) {
        const days = own.map(({ person, at }) => dayOf(at, zoneOf(person)))
        expect(days).toEqual([...new Set(days)])
        const weeks = [...Map.groupBy(days, weekOf).values()].map(({ length }) => length)
        expect(Math.max(...weeks)).toBeLessThanOrEqual(world.perWeek)
      }
    }),
    runs,
  )
})

test('reminded of is what is unanswered, not declined, not put off and not frozen, up the chain and not too often', () => {
  fc.assert(
    fc.property(worlds, (world) => {
      const items = live(world, () => undefined).flatMap(({ at, person, items: all }) =>
        all.map((item) => ({ ...item, at, person })),
      )
      for (const { request, step, at, to, person } of items) {
        expect(request).toMatchObject({ state: 'asked', declinedBy: null })
        expect(at < round.closes).toBe(true)
        const { anchor, days } = world.steps[step - 1] ?? { anchor: 'opens', days: 0 }
        const escalates = anchor === 'due' && days >= 0
        const { snoozedUntil: until } = request
        expect(until === null || escalates || at >= until).toBe(true)
        const moment = stepInstants(round, request.due, world.steps, cologne)[step - 1] ?? at
        expect(dayOf(moment, zoneOf(person)) <= dayOf(at, zoneOf(person))).toBe(true)
        expect(whose(world.chains[Number(request.id.slice(1))] ?? [], to, world, at)?.id).toBe(person.id)
      }
      for (const own of Map.groupBy(items, ({ request }) => request.id).values()) {
        expect(own.length).toBeLessThanOrEqual(world.perRequest)
        const steps = own.map(({ step }) => step)
        expect(steps).toEqual(steps.toSorted((a, b) => a - b))
        expect(steps).toEqual([...new Set(steps)])
      }
    }),
    runs,
  )
})

test('whoever can be reminded of what is due is, at once; and nothing is due before the bot said so', () => {
  fc.assert(
    fc.property(worlds, fc.double({ min: 0.01, max: 0.99, noNaN: true }), (world, part) => {
      live(world, (digesting, now) => {
        const told = new Map(
          digestsDue(digesting).map(({ person, items }) => [person.id, items.map(({ ask }) => ask.request.id)]),
        )
        for (const ask of digesting.asks) {
          const person = dueFor(ask, world, now)
          const isTold = person !== null && told.get(person.id)?.includes(ask.request.id) === true
          expect(isTold || person === null || !isFree(person, digesting, now)).toBe(true)
        }
        const next = told.size > 0 ? null : nextDigest(digesting)
        if (next === null || next <= now) return
        const between = plusSeconds(now, Math.floor((part * (Date.parse(next) - Date.parse(now))) / 1000))
        // Who is there is only known for the day itself.
        if (dayOf(between, cologne.zone) !== dayOf(now, cologne.zone)) return
        expect(digestsDue({ ...digesting, now: between })).toEqual([])
      })
    }),
    runs,
  )
})

/** Whom the last step that has come goes to, told plainly; null while the request rests or nothing has come. */
function dueFor({ request, perRequest, recipient }: Ask, { steps }: World, now: Instant): Person | null {
  const { state, declinedBy, snoozedUntil, reminders, step: taken } = request
  if (state !== 'asked' || declinedBy !== null || reminders >= perRequest || now >= round.closes) return null
  if (snoozedUntil !== null && now < snoozedUntil) return null
  const moments = stepInstants(round, request.due, steps, cologne)
  const last = moments.findLastIndex(
    (moment, index) => index + 1 > (taken ?? 0) && moment <= now && moment < round.closes,
  )
  const to = steps[last]?.to
  return to === undefined ? null : recipient(to)
}

function isFree(person: Person, { contacts, perWeek }: Digesting<Ask>, now: Instant): boolean {
  const zone = zoneOf(person)
  const [today, time] = [dayOf(now, zone), timeOf(now, zone)]
  const days = contacts
    .filter((contact) => contact.person === person.id)
    .map(({ kind, at }) => ({ kind, day: dayOf(at, zone) }))
  const week = days.filter(({ kind, day }) => kind === 'reminder' && weekOf(day) === weekOf(today))
  const atWork = isWorkingDay(cologne, today) && hours.from <= time && time < hours.until
  return atWork && week.length < perWeek && days.every(({ day }) => day !== today)
}

test('the clocks may change in the night: nobody is woken, and the reminder comes in the morning', () => {
  for (const [night, morning] of [
    ['2026-10-26', '2026-10-26'],
    ['2027-03-29', '2027-03-30'],
  ] as const) {
    const at = instantAt(night, '02:30', cologne.zone)
    const own = { ...round, due: at, closes: plusSeconds(at, 40 * 24 * 3600) }
    const holiday = { ...cologne, freeDays: new Set(['2027-03-29']) }
    const steps: readonly ReminderStep[] = [{ to: 'head', anchor: 'due', days: 0, at: '02:30' }]
    const [head = null] = people
    const ask: Ask = { request: aRequest({ due: at }), round: own, steps, perRequest: 5, recipient: () => head }
    const digesting = { now: at, calendar: holiday, hours, perWeek: 3, contacts: [], asks: [ask] }
    expect(digestsDue(digesting)).toEqual([])
    const ends = instantAt(morning, night === morning ? '07:00' : '02:30', cologne.zone)
    expect(nextDigest(digesting)).toBe(ends)
  }
})
