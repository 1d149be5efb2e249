import ICAL from 'ical.js'
import type { Session } from '#domain/session.ts'
import { dayIn } from './day-in.ts'
import { mostOfSeries } from './most-of-series.ts'

const series: readonly string[] = ['DAILY', 'WEEKLY', 'MONTHLY', 'YEARLY']
const cancelledTitle = /^\W*(abgesagt|absage|entf(ä|ae)llt|entfallen|cancell?ed)\b\W*/iu

/** The sessions of a calendar, every one of a series by itself; the titles of entries that have no day that can be read, and how many series go on behind what is read. */
export function sessionsIn(calendar: ICAL.Component): {
  readonly sessions: readonly Session[]
  readonly unread: readonly string[]
  readonly endless: number
} {
  const zone = textOf(calendar, 'x-wr-timezone') ?? 'Europe/Berlin'
  const isWithdrawn = textOf(calendar, 'method')?.toUpperCase() === 'CANCEL'
  const entries = latestOf(calendar.getAllSubcomponents('vevent'))
  const [changed, own] = [entries.filter(isOfSeries), entries.filter((entry) => !isOfSeries(entry))]
  const read = own.map((entry) => {
    const id = textOf(entry, 'uid')
    const exceptions = changed.filter((each) => textOf(each, 'uid') === id)
    return { entry, sessions: sessionsOf(new ICAL.Event(entry, { exceptions }), zone) }
  })
  const lone = changed.filter((each) => !own.some((entry) => textOf(entry, 'uid') === textOf(each, 'uid')))
  const all = [...read, ...lone.map((entry) => ({ entry, sessions: sessionOf(new ICAL.Event(entry), zone) }))]
  const sessions = all.flatMap((each) => each.sessions ?? [])
  const once = new Map(sessions.map((each) => [each.id, isWithdrawn ? { ...each, cancelled: true } : each]))
  return {
    sessions: [...once.values()],
    unread: all.flatMap(({ entry, sessions: days }) => (days === null ? [aboutOf(new ICAL.Event(entry)).title] : [])),
    endless: read.filter((each) => each.sessions?.length === mostOfSeries).length,
  }
}

/** Of an entry that stands there in several versions the latest one. */
function latestOf(entries: readonly ICAL.Component[]): readonly ICAL.Component[] {
  const latest = new Map<string, ICAL.Component>()
  for (const [at, entry] of entries.entries()) {
    const id = textOf(entry, 'uid') ?? String(at)
    const key = `${id}@${String(entry.getFirstPropertyValue('recurrence-id') ?? '')}`
    const before = latest.get(key)
    if (!before || versionOf(entry) >= versionOf(before)) latest.set(key, entry)
  }
  return [...latest.values()]
}

const versionOf = (entry: ICAL.Component): number => Number(entry.getFirstPropertyValue('sequence') ?? 0)

/** Whether the entry changes one session of a series. */
const isOfSeries = (entry: ICAL.Component): boolean => entry.hasProperty('recurrence-id')

/** Null where no day can be read. */
function sessionsOf(event: ICAL.Event, zone: string): readonly Session[] | null {
  if (!isSeries(event)) return sessionOf(event, zone)
  const times = event.iterator()
  const found: Session[] = [...firstOfDates(event, zone)]
  for (let time = nextOf(times); time && found.length < mostOfSeries; time = nextOf(times)) {
    const { item, recurrenceId, startDate } = event.getOccurrenceDetails(time)
    const day = dayIn(() => startDate, zone)
    const of = dayIn(() => recurrenceId, zone)
    if (day !== null && of !== null) found.push({ ...aboutOf(item), id: `${event.uid}@${of}`, day })
  }
  return found.length === 0 ? null : found
}

/** Where single days are named beside an entry's own, and no rule, the library leaves its own out. */
function firstOfDates(event: ICAL.Event, zone: string): readonly Session[] {
  const { component } = event
  const start = dayIn(() => event.startDate, zone)
  const left = component
    .getAllProperties('exdate')
    .flatMap((each): readonly unknown[] => each.getValues())
    .map((value) => (value instanceof ICAL.Time ? dayIn(() => value, zone) : null))
  if (component.hasProperty('rrule') || start === null || left.includes(start)) return []
  return [{ ...aboutOf(event), id: `${event.uid}@${start}`, day: start }]
}

function sessionOf(event: ICAL.Event, zone: string): readonly Session[] | null {
  const day = dayIn(() => event.startDate, zone)
  if (day === null) return null
  const of = event.isRecurrenceException() ? dayIn(() => event.recurrenceId, zone) : null
  const about = aboutOf(event)
  const id = event.uid === '' ? `${about.title}@${day}` : event.uid
  return [{ ...about, id: of === null ? id : `${id}@${of}`, day }]
}

function aboutOf(event: ICAL.Event): Pick<Session, 'title' | 'cancelled' | 'origin'> {
  const title = (textOf(event.component, 'summary') ?? '').replaceAll(/\s+/g, ' ').trim()
  const isCancelled = textOf(event.component, 'status')?.toUpperCase() === 'CANCELLED' || cancelledTitle.test(title)
  return { title: title.replace(cancelledTitle, ''), cancelled: isCancelled, origin: 'calendar' }
}

/** Rules of hours or seconds are nobody's sessions, and could go on for ever. */
function isSeries(event: ICAL.Event): boolean {
  if (!event.isRecurring()) return false
  const rules: readonly unknown[] = event.component.getAllProperties('rrule').map((each) => each.getFirstValue())
  return rules.every((rule) => rule instanceof ICAL.Recur && series.includes(rule.freq))
}

/** Undefined at the end of the series, which the library's types do not know; a rule that cannot be followed ends it, too. */
function nextOf(times: ICAL.RecurExpansion): ICAL.Time | undefined {
  try {
    const next: ICAL.Time | undefined = times.next()
    return next
  } catch {
    return undefined
  }
}

function textOf(component: ICAL.Component, property: string): string | undefined {
  const value: unknown = component.getFirstPropertyValue(property)
  return typeof value === 'string' ? value : undefined
}
