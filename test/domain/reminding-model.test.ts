import * as fc from 'fast-check'
import { expect, test } from 'vitest'
import { isAtHand } from '#domain/absence.ts'
import { isWorkingDay } from '#domain/calendar.ts'
import type { Contact } from '#domain/contact.ts'
import { type Ask, type Digesting, digestsDue, nextDigest } from '#domain/digest.ts'
import type { Directory } from '#domain/directory.ts'
import type { Duty } from '#domain/duty.ts'
import { dayOf, type Instant, instantAt, plusSeconds, timeOf } from '#domain/instant.ts'
import type { Person } from '#domain/person.ts'
import { putOff } from '#domain/put-off.ts'
import { recipientOf } from '#domain/recipient.ts'
import { type Recipient, recipients, type ReminderStep, stepInstants } from '#domain/reminder.ts'
import type { Request } from '#domain/request.ts'
import { chainOf } from '#domain/responsibility.ts'
import { aDirectory, aDuty, aMeasure, aParty, aPerson, aRequest, aRound, cologne } from '#test/domain/given.ts'

const hours = { from: '07:00', until: '19:00' }
const round = aRound()
const zones = [null, null, 'Europe/Lisbon', 'America/New_York', 'Asia/Tokyo']

/** One thing that happens, `hours` after the one before. */
type Event = { readonly hours: number } & (
  | { readonly does: 'answers' | 'declines' | 'puts off' | 'takes back'; readonly request: number }
  | { readonly does: 'is extended'; readonly request: number; readonly days: number }
  | { readonly does: 'sleeps' }
)

/** Who has to do with one measure, by number; -1 where there is nobody. */
interface Duties {
  /** The first leads. */
  readonly answer: readonly number[]
  readonly deputises: number
  readonly coordinates: number
  readonly heads: number
}

interface World {
  readonly steps: readonly ReminderStep[]
  readonly measures: readonly Duties[]
  /** Who has the coordinator's role in the plan, and who deputises for it. */
  readonly coordinator: number
  readonly coordinatorsDeputy: number
  readonly lives: readonly Life[]
  readonly directory: Directory
  readonly perWeek: number
  readonly perRequest: number
  readonly events: readonly Event[]
}

/** When somebody is away and leaves, in days from the first of October; -1 where they stay, or nobody stands in. */
interface Life {
  readonly away: readonly [from: number, days: number]
  readonly substitute: number
  readonly leaves: number
  readonly reachable: boolean
}

const someone = fc.integer({ min: -1, max: zones.length - 1 })

const requestNo = fc.nat({ max: 5 })
const worlds: fc.Arbitrary<World> = fc
  .record({
    steps: fc.array(
      fc.record({
        to: fc.constantFrom(...recipients),
        anchor: fc.constantFrom('opens', 'due'),
        days: fc.integer({ min: -8, max: 12 }),
        at: fc.constantFrom('02:30', '07:00', '09:30', '14:00', '21:00'),
      }),
      { minLength: 1, maxLength: 7 },
    ),
    measures: fc.array(
      fc.record({
        answer: fc.uniqueArray(someone, { maxLength: 2 }),
        deputises: someone,
        coordinates: someone,
        heads: someone,
      }),
      { minLength: 1, maxLength: 6 },
    ),
    coordinator: someone,
    coordinatorsDeputy: someone,
    lives: fc.array(
      fc.record({
        away: fc.tuple(fc.nat({ max: 40 }), fc.nat({ max: 20 })),
        substitute: someone,
        leaves: fc.oneof({ weight: 3, arbitrary: fc.constant(-1) }, fc.nat({ max: 45 })),
        reachable: fc.integer({ min: 0, max: 7 }).map((one) => one > 0),
      }),
      { minLength: zones.length, maxLength: zones.length },
    ),
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
  .map((world) => ({ ...world, directory: directoryOf(world) }))

const calendarDays = Array.from({ length: 70 }, (_, days) =>
  Temporal.PlainDate.from('2026-10-01').add({ days }).toString(),
)
const dayAt = (days: number): string => calendarDays[days] ?? '2026-09-30'

const measureAt = (index: number) => aMeasure({ id: `m${index}` })

function directoryOf({ measures, coordinator, coordinatorsDeputy, lives }: Omit<World, 'directory'>): Directory {
  const duty = (subject: string, role: Duty['role'], at: number, rank = 0): readonly Duty[] => {
    const subjectKind = subject.startsWith('m') ? 'measure' : subject.startsWith('o') ? 'party' : 'role'
    return at < 0 ? [] : [aDuty({ id: `${role} ${subject} ${at}`, subjectKind, subject, role, person: `p${at}`, rank })]
  }
  return aDirectory({
    people: lives.map(({ leaves }, at) =>
      aPerson(`p${at}`, { zone: zones[at] ?? null, left: leaves < 0 ? null : dayAt(leaves) }),
    ),
    parties: measures.map((_, at) => aParty(`o${at}`)),
    duties: [
      ...duty('DP:coordinator', 'deputises', coordinatorsDeputy),
      ...measures.flatMap(({ answer, deputises, coordinates, heads }, at) => [
        aDuty({ subjectKind: 'measure', subject: `m${at}`, role: 'leads', party: `o${at}` }),
        ...answer.flatMap((person, rank) => duty(`m${at}`, 'answers', person, rank)),
        ...duty(`m${at}`, 'deputises', deputises),
        ...duty(`o${at}`, 'coordinates', coordinates),
        ...duty(`o${at}`, 'heads', heads),
      ]),
    ],
    roles: coordinator < 0 ? [] : [{ person: `p${coordinator}`, role: 'coordinator', plan: 'DP' }],
    absences: lives.map(({ away: [from, days], substitute }, at) => ({
      person: `p${at}`,
      from: dayAt(from),
      until: dayAt(from + days),
      substitute: substitute < 0 ? null : `p${substitute}`,
    })),
    unreachable: new Set(lives.flatMap(({ reachable }, at) => (reachable ? [] : [`p${at}`]))),
  })
}

interface Sent {
  readonly person: Person
  readonly at: Instant
  readonly items: readonly { readonly request: Request; readonly step: number; readonly to: Recipient }[]
}

/** A round lived through: the bot wakes when it said it would, unless it sleeps; `check` sees it before it writes. */
function live(world: World, check: (digesting: Digesting<Ask>, now: Instant) => void): readonly Sent[] {
  const requests = world.measures.map((_, at) => aRequest({ id: `r${at}`, subject: `m${at}`, remindedAt: round.opens }))
  const sent: Sent[] = []
  const asked = [...new Set(world.measures.flatMap((_, at) => chosen(at, 'responsible', world, round.opens) ?? []))]
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
      recipient: (to) => chosen(index, to, world, now),
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

/** What is worked out for a step of a measure on a day, once. */
function onceADay(work: (index: number, to: Recipient, world: World, day: string) => Person | null) {
  const known = new WeakMap<World, Map<string, Person | null>>()
  return (index: number, to: Recipient, world: World, now: Instant): Person | null => {
    const day = dayOf(now, cologne.zone)
    const key = `${index} ${to} ${day}`
    const ofWorld = known.get(world) ?? new Map<string, Person | null>()
    known.set(world, ofWorld)
    const found = ofWorld.has(key) ? ofWorld.get(key) : work(index, to, world, day)
    ofWorld.set(key, found ?? null)
    return found ?? null
  }
}

/** Whom the program writes to. */
const chosen = onceADay((index, to, { directory }, day) => {
  const person = recipientOf(to, chainOf(measureAt(index), directory, day), directory, day)
  return person && isAtHand(person, directory, day) ? person : null
})

/** Who ought to be written to, told plainly: the first from this step up who is there and can be reached on that day. */
const whose = onceADay((index, to, world, day) => {
  const { answer = [], deputises = -1, coordinates = -1, heads = -1 } = world.measures[index] ?? {}
  const [lead = -1, ...others] = answer.filter((person) => hasNotLeft(person, day, world))
  const instead = standIn(lead, day, world)
  const up = [[lead, instead, ...others], [instead, deputises], [coordinates], [heads], coordinators(day, world)]
  const found = up
    .slice(recipients.indexOf(to))
    .flat()
    .find((person) => isHere(person, day, world) && world.lives[person]?.reachable)
  return world.directory.people[found ?? -1] ?? null
})

/** The coordinator, in their absence or after them whoever stands in. */
function coordinators(day: string, world: World): readonly number[] {
  const { coordinator, coordinatorsDeputy: deputy } = world
  const instead = isHere(deputy, day, world) ? deputy : -1
  if (!hasNotLeft(coordinator, day, world)) return [instead]
  if (isHere(coordinator, day, world)) return [coordinator]
  const named = standIn(coordinator, day, world)
  return [named >= 0 ? named : instead]
}

/** Whoever an absent person has named, if they are there; -1 for nobody. */
function standIn(person: number, day: string, world: World): number {
  const substitute = world.lives[person]?.substitute ?? -1
  return isAbsentOn(person, day, world) && isHere(substitute, day, world) ? substitute : -1
}

const isHere = (person: number, day: string, world: World): boolean =>
  hasNotLeft(person, day, world) && !isAbsentOn(person, day, world)

function hasNotLeft(person: number, day: string, { lives }: World): boolean {
  const life = lives[person]
  return life !== undefined && (life.leaves < 0 || day <= dayAt(life.leaves))
}

function isAbsentOn(person: number, day: string, { lives }: World): boolean {
  const [from, days] = lives[person]?.away ?? [1, -1]
  return dayAt(from) <= day && day <= dayAt(from + days)
}

const numberOf = ({ id }: Person): number => Number(id.slice(1))

const zoneOf = ({ zone }: Person): string => zone ?? cologne.zone
const weekOf = (day: string): string => {
  const { yearOfWeek, weekOfYear } = Temporal.PlainDate.from(day)
  return `${yearOfWeek}-${weekOfYear}`
}

const runs = { numRuns: 30 }

test('written to is the first from a step up who is there and can be reached, stand-ins in their place', () => {
  fc.assert(
    fc.property(worlds, fc.nat({ max: 55 }), (world, days) => {
      const now = instantAt(dayAt(days), '10:00', cologne.zone)
      for (const index of world.measures.keys())
        for (const to of recipients) expect(chosen(index, to, world, now)?.id).toBe(whose(index, to, world, now)?.id)
    }),
    { numRuns: 150 },
  )
})

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
        expect(isHere(numberOf(person), dayOf(at, cologne.zone), world)).toBe(true)
        expect(world.lives[numberOf(person)]?.reachable).toBe(true)
        expect(
          day === dayOf(round.opens, zoneOf(person)) &&
            world.measures.some((_, index) => whose(index, 'responsible', world, round.opens) === person),
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
        expect(whose(Number(request.id.slice(1)), to, world, at)?.id).toBe(person.id)
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
function dueFor({ request, perRequest }: Ask, world: World, now: Instant): Person | null {
  const { steps } = world
  const { state, declinedBy, snoozedUntil, reminders, step: taken } = request
  if (state !== 'asked' || declinedBy !== null || reminders >= perRequest || now >= round.closes) return null
  if (snoozedUntil !== null && now < snoozedUntil) return null
  const moments = stepInstants(round, request.due, steps, cologne)
  const last = moments.findLastIndex(
    (moment, index) => index + 1 > (taken ?? 0) && moment <= now && moment < round.closes,
  )
  const to = steps[last]?.to
  return to === undefined ? null : whose(Number(request.id.slice(1)), to, world, now)
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
    const head = aPerson('head')
    const ask: Ask = { request: aRequest({ due: at }), round: own, steps, perRequest: 5, recipient: () => head }
    const digesting = { now: at, calendar: holiday, hours, perWeek: 3, contacts: [], asks: [ask] }
    expect(digestsDue(digesting)).toEqual([])
    const ends = instantAt(morning, night === morning ? '07:00' : '02:30', cologne.zone)
    expect(nextDigest(digesting)).toBe(ends)
  }
})
