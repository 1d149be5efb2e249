import { isAtHand } from '#domain/absence.ts'
import type { PlanSettings } from '#domain/city.ts'
import type { Ask, Digesting } from '#domain/digest.ts'
import { recipientOf } from '#domain/recipient.ts'
import type { Request } from '#domain/request.ts'
import type { Powers } from '#app/powers.ts'
import { recentContacts } from '#app/rounds/recent-contacts.ts'
import type { RoundBook } from '#app/rounds/round-book.ts'

/** A plan with its book. */
export interface PlanBook {
  readonly plan: PlanSettings
  readonly book: RoundBook
}

/** A request that may be reminded of, with the plan it belongs to. */
export interface RoundAsk extends Ask, PlanBook {}

/** What decides about reminders now: the open requests of the books' rounds, and who was written to of late. */
export async function readDigesting(
  { store, city, calendar, now }: Pick<Powers, 'store' | 'city' | 'calendar' | 'now'>,
  books: readonly PlanBook[],
  wanted: (request: Request, book: RoundBook) => boolean = () => true,
): Promise<Digesting<RoundAsk>> {
  const asks = books.flatMap(({ plan, book }) => {
    const { round } = book
    if (round?.state !== 'open') return []
    const open = book.requests.filter((request) => request.state === 'asked' && wanted(request, book))
    return open.map((request): RoundAsk => askOf({ plan, book }, request, round))
  })
  return {
    now: now(),
    calendar,
    hours: city.hours,
    perWeek: Math.min(...books.map(({ plan }) => plan.reminderLimits.perWeek)),
    contacts: asks.length === 0 ? [] : await recentContacts({ store, now }),
    asks,
  }
}

function askOf({ plan, book }: PlanBook, request: Request, round: RoundAsk['round']): RoundAsk {
  const { reminders: steps, reminderLimits } = plan
  return {
    plan,
    book,
    request,
    round,
    steps,
    perRequest: reminderLimits.perRequest,
    recipient(to) {
      const measure = book.measure(request.subject)
      const person = measure ? recipientOf(to, book.chain(measure), book.directory, book.today) : null
      return person && isAtHand(person, book.directory, book.today) ? person : null
    },
  }
}
