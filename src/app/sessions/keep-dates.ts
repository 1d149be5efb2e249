import type { Change } from '#app/contracts/change.ts'
import type { Message } from '#app/contracts/message.ts'
import type { Actor } from '#app/contracts/actor.ts'
import { holders } from '#app/people/holders.ts'
import { notice } from '#app/people/notice.ts'
import { reply } from '#app/reply.ts'
import type { FileMove } from '#app/rounds/file-move.ts'
import { committeeIn } from '#app/sessions/new-sessions.ts'
import type { Scheduling } from '#app/sessions/scheduling.ts'

interface Kept {
  readonly lines: readonly string[]
  readonly changes: readonly Change[]
  readonly messages: readonly Message[]
  /** What takes it back. */
  readonly back: readonly Change[]
}

export const noneKept: Kept = { lines: [], changes: [], messages: [], back: [] }

/** The rounds that would have gone by another session keep their dates and wait for one in their period; who runs them is told. */
export async function keepDates(scheduling: Scheduling, moves: readonly FileMove[]): Promise<Kept> {
  const { powers, book, by, args } = scheduling
  const told = new Set(
    moves
      .flatMap(({ plan }) => holders(book, plan.code, 'coordinator', 'cdo', 'releaser', 'liaison'))
      .filter(({ id }) => id !== by.person.id),
  )
  const lines = ({ words }: Pick<Actor, 'words'>): readonly string[] =>
    moves.map(({ plan: { motion }, round: { label } }) =>
      motion ? words.sessions.keptMotion(label) : words.sessions.kept(label),
    )
  return {
    lines: lines(by),
    // Without a day that is followed, only a session in the period counts.
    changes: moves.map(({ round }): Change => ({
      kind: 'round-changed',
      round: { ...round, session: null, fileSession: null },
      version: round.version,
    })),
    messages: [...told].map((person) =>
      notice(powers, person, book.directory, (reader) =>
        reply(
          reader.words.sessions.cancelled(committeeIn(scheduling), reader.say.weekday(args['date'] ?? '')),
          ...lines(reader),
        ),
      ),
    ),
    back: moves.map(({ round }): Change => ({ kind: 'round-changed', round, version: round.version + 1 })),
  }
}
