import type { PlanSettings } from '#domain/city.ts'
import type { Day } from '#domain/instant.ts'
import type { Round } from '#domain/round.ts'
import type { Actor } from '#app/contracts/actor.ts'
import type { Button } from '#app/contracts/reply.ts'
import { button } from '#app/chat/button.ts'

/** What follows for the committee when a round's paper is not there in time. */
export interface LateForSession {
  lines(reader: Actor, isLate: boolean): readonly string[]
  /** Moves the paper to the next session; none where that is not known. */
  buttons(reader: Actor): readonly Button[]
}

/** Which session a late paper misses and which one is next; nothing to say of a session that is only assumed, or over. */
export function lateForSession(
  { sessions, motion }: Pick<PlanSettings, 'sessions' | 'motion'>,
  { label, session }: Pick<Round, 'label' | 'session'>,
  today: Day,
): LateForSession {
  const next = sessions.toSorted().find((day) => day > today && day > (session ?? ''))
  const isAhead = session !== null && session >= today
  return {
    lines: ({ words: { rounds }, say }, isLate) => [
      ...(isAhead ? [(isLate ? rounds.lateForSession : rounds.forSession)(say.weekday(session))] : []),
      ...(next === undefined ? (isAhead ? [rounds.noNextSession] : []) : [rounds.nextSession(say.weekday(next))]),
    ],
    buttons({ words, say }) {
      if (next === undefined) return []
      const { names, moveTo } = words.rounds
      const { actions } = words.motions
      const name = moveTo(say.day(next))
      if (motion)
        return [
          button(
            words,
            name,
            'motion',
            { number: label, action: 'session', date: next },
            `${label} ${actions.session} ${next}`,
          ),
        ]
      const args = { action: 'move', round: label, date: next }
      return [button(words, name, 'round', args, `${names.move} ${next} ${label}`)]
    },
  }
}
