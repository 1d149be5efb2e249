import { extendRound } from '#domain/extend-round.ts'
import { accepted, type Outcome, refused } from '#domain/outcome.ts'
import type { Request } from '#domain/request.ts'
import { stepBehind } from '#domain/step-behind.ts'
import type { Change } from '#app/contracts/change.ts'
import type { Decision } from '#app/contracts/decision.ts'
import { reply } from '#app/reply.ts'
import { moreTime } from '#app/rounds/more-time.ts'
import type { Running } from '#app/rounds/running.ts'

/** Puts off the due date of the open round, for all that is still unanswered, and tells those asked. */
export async function extend({ powers, plan, book, by, day }: Running): Promise<Outcome<Decision>> {
  const { round } = book
  if (!round) return refused({ kind: 'no-open-round', opens: book.next?.opens ?? null })
  const outcome = extendRound(round, day, plan.schedule, powers.calendar, powers.now())
  if (!outcome.ok) return outcome
  const extended = outcome.value
  // Whoever has more time already keeps it.
  const open = book.requests.filter(({ state, due }) => state === 'asked' && due < extended.due)
  const putOff = (request: Request): Change => {
    const about = { round: extended, request, steps: plan.reminders, calendar: powers.calendar, now: powers.now() }
    const { id, version } = request
    return { kind: 'request-due', request: id, due: extended.due, step: stepBehind(about, extended.due), version }
  }
  const told = await moreTime({ powers, plan, book, by: by.person.id }, open, extended.due)
  return accepted({
    reply: reply(by.words.rounds.extended(round.label, by.say.instant(extended.due))),
    changes: [{ kind: 'round-changed', round: extended, version: round.version }, ...open.map(putOff), ...told.changes],
    messages: told.messages,
    undo: {
      act: 'extended',
      about: round.label,
      changes: [
        { kind: 'round-changed', round, version: round.version + 1 },
        ...open.map(({ id, due, step, version }): Change => ({
          kind: 'request-due',
          request: id,
          due,
          step,
          version: version + 1,
        })),
      ],
    },
  })
}
