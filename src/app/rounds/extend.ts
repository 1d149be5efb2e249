import { extendRound } from '#domain/extend-round.ts'
import { accepted, type Outcome, refused } from '#domain/outcome.ts'
import { recipientOf } from '#domain/recipient.ts'
import type { Change } from '#app/contracts/change.ts'
import type { Decision } from '#app/contracts/decision.ts'
import type { Message } from '#app/contracts/message.ts'
import { notice } from '#app/people/notice.ts'
import { reply } from '#app/reply.ts'
import type { Running } from '#app/rounds/running.ts'

/** Puts off the due date of the open round, for all that is still unanswered, and tells those asked. */
export function extend({ powers, plan, book, by, day }: Running): Outcome<Decision> {
  const { round } = book
  if (!round) return refused({ kind: 'no-open-round', opens: book.next?.opens ?? null })
  const outcome = extendRound(round, day, plan.schedule, powers.calendar)
  if (!outcome.ok) return outcome
  const extended = outcome.value
  const open = book.requests.filter(({ state }) => state === 'asked')
  return accepted({
    reply: reply(by.words.rounds.extended(round.label, by.say.instant(extended.due))),
    changes: [
      { kind: 'round-changed', round: extended, version: round.version },
      ...open.map(({ id, version }): Change => ({ kind: 'request-due', request: id, due: extended.due, version })),
    ],
    messages: told({ powers, book }, open, extended),
    undo: {
      act: 'extended',
      about: round.label,
      changes: [
        { kind: 'round-changed', round, version: round.version + 1 },
        ...open.map(({ id, due, version }): Change => ({
          kind: 'request-due',
          request: id,
          due,
          version: version + 1,
        })),
      ],
    },
  })
}

function told(
  { powers, book }: Pick<Running, 'powers' | 'book'>,
  open: Running['book']['requests'],
  extended: NonNullable<Running['book']['round']>,
): readonly Message[] {
  const asked = open.flatMap((request) => {
    const measure = book.measure(request.subject)
    const person = measure && recipientOf('responsible', book.chain(measure), book.directory, book.today)
    return person ? [{ request, measure, person }] : []
  })
  return [...Map.groupBy(asked, ({ person }) => person.id).values()].flatMap((group) => {
    const person = group[0]?.person
    if (!person) return []
    const codes = group.map(({ measure }) => measure.code)
    const about = group.map(({ request }) => request.id)
    return [
      notice(
        powers,
        person,
        book.directory,
        ({ words, say }) => reply(words.rounds.moreTime(say.list(codes), say.instant(extended.due))),
        about,
      ),
    ]
  })
}
