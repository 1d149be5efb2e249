import type { PlanSettings } from '#domain/city.ts'
import type { Instant } from '#domain/instant.ts'
import { type MovedDue, movedDues } from '#domain/moved-dues.ts'
import { recipientOf } from '#domain/recipient.ts'
import type { Round } from '#domain/round.ts'
import { paragraph } from '#report/build.ts'
import type { Block } from '#report/block.ts'
import type { Actor } from '#app/contracts/actor.ts'
import type { Change } from '#app/contracts/change.ts'
import { holders } from '#app/people/holders.ts'
import { notice } from '#app/people/notice.ts'
import type { Powers } from '#app/powers.ts'
import { reply } from '#app/reply.ts'
import type { Effects } from '#app/rounds/effects.ts'
import type { RoundBook } from '#app/rounds/round-book.ts'
import { datesOf } from '#app/rounds/show-round.ts'

interface Moving {
  readonly powers: Pick<Powers, 'city' | 'newId' | 'quietUntil'>
  readonly plan: PlanSettings
  readonly book: RoundBook
  readonly from: Round
  readonly to: Round
  /** Who moved it and knows; null when the city's file did. */
  readonly by: string | null
}

/**
 * A round dated anew with the due dates that hang on it. Everyone concerned is told once: those whose due date changes,
 * and the coordination.
 */
export function moving({ powers, plan, book, from, to, by }: Moving): Effects {
  const moved = to.state === 'open' ? movedDues(book.requests, from, to) : []
  const asked = Map.groupBy(moved, ({ request }) => personAsked(book, request.subject))
  const coordination = holders(book, plan.code, 'coordinator')
  const told = book.directory.people.filter((person) => asked.has(person.id) || coordination.includes(person))
  return {
    changes: [
      { kind: 'round-changed', round: to, version: from.version },
      ...moved.map(({ request, due }): Change => ({
        kind: 'request-due',
        request: request.id,
        due,
        version: request.version,
      })),
    ],
    messages: told
      .filter(({ id }) => id !== by)
      .map((person) => {
        const own = asked.get(person.id) ?? []
        const write = (reader: Actor) =>
          reply(
            reader.words.rounds.sessionMoved(to.label, sessionOf(to, reader), by === null),
            ...(own.length > 0 ? dueLines(book, own, reader) : []),
            ...(coordination.includes(person) ? datesOf(to, reader) : []),
          )
        const about = own.map(({ request }) => request.id)
        return notice(powers, person, book.directory, write, about)
      }),
  }
}

/** What the mover is told: the session, the new dates, and their own due dates. */
export const sayMoved = (to: Round, reader: Actor): readonly (string | Block)[] => [
  reader.words.rounds.sessionMoved(to.label, sessionOf(to, reader), false),
  ...datesOf(to, reader),
]

const sessionOf = ({ session }: Round, { words, say }: Actor): string =>
  session === null ? words.rounds.assumed : say.weekday(session)

/** One line for each due date, since some were given more time than others. */
function dueLines(book: RoundBook, own: readonly MovedDue[], { words, say }: Actor): readonly Block[] {
  return [...Map.groupBy(own, ({ due }) => due)].map(([due, group]: [Instant, readonly MovedDue[]]) => {
    const codes = group.flatMap(({ request }) => book.measure(request.subject)?.code ?? [])
    return paragraph(words.rounds.dueMoved(say.list(codes), say.instant(due)))
  })
}

function personAsked(book: RoundBook, subject: string): string | undefined {
  const measure = book.measure(subject)
  return measure && recipientOf('responsible', book.chain(measure), book.directory, book.today)?.id
}
