import { freeFrom, type Hindrance, hindranceOf, type Manners } from '#domain/contact.ts'
import { nextWorkingMorning } from '#domain/working-hours.ts'
import { dayOf, type Instant, plusSeconds } from '#domain/instant.ts'
import type { Person } from '#domain/person.ts'
import { type ComingStep, type Recipient, type ReminderStep, stepInstants, stepsLeft } from '#domain/reminder.ts'
import type { Request } from '#domain/request.ts'
import type { Round } from '#domain/round.ts'

/** A request that may have to be reminded of, and who would be written to about it. */
export interface Ask {
  readonly request: Request
  readonly round: Round
  readonly steps: readonly ReminderStep[]
  /** Most reminders of one request. */
  readonly perRequest: number
  /** Whom a step goes to today: one who is present and can be reached; null while nobody is. */
  recipient(to: Recipient): Person | null
}

export interface Digesting<A extends Ask> extends Manners {
  readonly now: Instant
  readonly asks: readonly A[]
}

export interface DigestItem<A extends Ask> {
  readonly ask: A
  readonly step: number
  readonly to: Recipient
}

/** All that one person is told now, in one message. */
export interface Digest<A extends Ask> {
  readonly person: Person
  readonly items: readonly DigestItem<A>[]
}

/** Why a request is not among what is sent now. */
export type LeftOut = Hindrance | 'reminded' | 'rests' | 'enough' | 'nobody'

/**
 * Who is written to now, about what. Whoever is due a reminder gets it with all else that falls due for them on this
 * day, so that they get one message however many roles, steps and plans there are; nobody gets one on a day on which
 * they were written to, outside working hours on their own clocks, or too often in a week. What has to wait is not
 * lost: it comes as soon as it may, or gives way to the step after it.
 */
export function digestsDue<A extends Ask>(digesting: Digesting<A>): readonly Digest<A>[] {
  const { now } = digesting
  const all = comingOf(digesting)
  const people = peopleOf(all.flatMap(({ ask, due }) => (due ? (ask.recipient(due.to) ?? []) : [])))
  return people
    .filter((person) => hindranceOf(person, now, digesting) === null)
    .map((person) => ({ person, items: all.flatMap((coming) => itemFor(person, coming, digesting)) }))
}

/** When something may next be sent, or is next worth looking at again; null when nothing will. */
export function nextDigest<A extends Ask>(digesting: Digesting<A>): Instant | null {
  const { now, calendar, hours } = digesting
  const moments = comingOf(digesting).flatMap(({ ask, due, later }): readonly Instant[] => {
    const ahead = later.map(({ at }) => at)
    if (!due) return ahead
    const person = ask.recipient(due.to)
    const free = person ? freeFrom(person, now, digesting) : nextWorkingMorning(now, hours, calendar)
    return free < ask.round.closes ? [free, ...ahead] : ahead
  })
  return moments.reduce<Instant | null>((first, at) => (first !== null && first <= at ? first : at), null)
}

/** What is sent when everything open is reminded of at once, ahead of its time, and what is left out of it. */
export function digestsNow<A extends Ask>(
  digesting: Digesting<A>,
): { readonly digests: readonly Digest<A>[]; readonly left: readonly { readonly ask: A; readonly why: LeftOut }[] } {
  const judged = digesting.asks.map((ask) => {
    const person = ask.recipient('responsible')
    return { ask, person, why: whyNot(ask, person, digesting) }
  })
  const sent = judged.filter(({ why }) => why === null)
  return {
    digests: peopleOf(sent.flatMap(({ person }) => person ?? [])).map((person) => ({
      person,
      items: sent
        .filter((each) => each.person?.id === person.id)
        .map(({ ask }) => ({ ask, step: ask.request.step ?? 0, to: 'responsible' })),
    })),
    left: judged.flatMap(({ ask, why }) => (why === null ? [] : [{ ask, why }])),
  }
}

function whyNot(ask: Ask, person: Person | null, digesting: Digesting<Ask>): LeftOut | null {
  const { now, calendar } = digesting
  const { remindedAt, declinedBy, reminders } = ask.request
  if (declinedBy !== null || isPutOff(ask.request, now)) return 'rests'
  if (remindedAt !== null && dayOf(remindedAt, calendar.zone) === dayOf(now, calendar.zone)) return 'reminded'
  if (reminders >= ask.perRequest) return 'enough'
  if (person === null) return 'nobody'
  const { contacts } = digesting
  // What the night keeps back goes out in the morning: it is then that the day must be free.
  const quiet = hindranceOf(person, now, { ...digesting, contacts: [] })
  const at = quiet?.why === 'hours' ? quiet.until : now
  return hindranceOf(person, at, { ...digesting, contacts })?.why ?? null
}

interface Coming<A extends Ask> {
  readonly ask: A
  /** The step to send now, were there nobody to spare. */
  readonly due: ComingStep | undefined
  /** What is still ahead. */
  readonly later: readonly ComingStep[]
}

/** What each request still has before it. Thousands with the same dates are dated once. */
function comingOf<A extends Ask>({ asks, calendar, now }: Digesting<A>): readonly Coming<A>[] {
  const dated = new Map<string, readonly Instant[]>()
  return asks.flatMap((ask) => {
    const { request, round, steps } = ask
    if (now >= round.closes || request.reminders >= ask.perRequest) return []
    const key = `${round.id} ${request.due}`
    const moments = dated.get(key) ?? stepInstants(round, request.due, steps, calendar)
    dated.set(key, moments)
    const left = stepsLeft({ round, request, steps }, moments)
    const due = left.findLast((step) => step.at <= now)
    return [{ ask, due, later: left.filter(({ step, at }) => at > now && step > (due?.step ?? -1)) }]
  })
}

/** What of a request goes into a person's message: what is due for them, or comes to them next and still today. */
function itemFor<A extends Ask>(
  person: Person,
  { ask, due, later }: Coming<A>,
  { now, calendar }: Digesting<A>,
): readonly DigestItem<A>[] {
  const isTheirs = (step: ComingStep): boolean => ask.recipient(step.to)?.id === person.id
  if (due && !isTheirs(due)) return []
  const zone = person.zone ?? calendar.zone
  const today = dayOf(now, zone)
  const soon = plusSeconds(now, 24 * 3600)
  const isToday = ({ at }: ComingStep): boolean => at < soon && dayOf(at, zone) === today
  const ahead = isPutOff(ask.request, now) ? [] : later.toSorted((a, b) => a.at.localeCompare(b.at) || a.step - b.step)
  const next = ahead.findIndex((step) => !isToday(step) || !isTheirs(step))
  const taken = ahead.slice(0, next === -1 ? ahead.length : next).at(-1) ?? due
  return taken ? [{ ask, step: taken.step, to: taken.to }] : []
}

const isPutOff = ({ snoozedUntil }: Request, now: Instant): boolean => snoozedUntil !== null && now < snoozedUntil

const peopleOf = (people: readonly Person[]): readonly Person[] => [
  ...new Map(people.map((person) => [person.id, person])).values(),
]
