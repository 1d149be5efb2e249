import type { Request } from '#domain/request.ts'
import type { Round } from '#domain/round.ts'
import { stepBehind } from '#domain/step-behind.ts'
import type { Change } from '#app/contracts/change.ts'
import type { Decision } from '#app/contracts/decision.ts'
import { moreTime } from '#app/rounds/more-time.ts'
import type { Running } from '#app/rounds/running.ts'

/** A round due later, with all in it that is unanswered; those asked are told once. Whoever has more time already keeps it. */
export async function puttingOff(
  { powers, plan, book, by }: Omit<Running, 'day'>,
  round: Round,
  extended: Round,
): Promise<Pick<Decision, 'changes' | 'messages' | 'undo'>> {
  const open = book.requests.filter(({ state, due }) => state === 'asked' && due < extended.due)
  const putOff = (request: Request): Change => {
    const about = { round: extended, request, steps: plan.reminders, calendar: powers.calendar, now: powers.now() }
    const { id, version } = request
    return { kind: 'request-due', request: id, due: extended.due, step: stepBehind(about, extended.due), version }
  }
  const told = await moreTime({ powers, plan, book, by: by.person.id }, open, extended.due)
  return {
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
  }
}
