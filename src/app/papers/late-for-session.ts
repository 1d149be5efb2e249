import type { PlanSettings } from '#domain/city.ts'
import type { Round } from '#domain/round.ts'
import type { Actor } from '#app/contracts/actor.ts'
import type { Button } from '#app/contracts/reply.ts'
import { button } from '#app/chat/button.ts'

/** What follows for the committee when a round's paper is not there in time. */
export interface LateForSession {
  lines(reader: Actor, isLate: boolean): readonly string[]
  /** Moves the round to the next session; none where that is not known. */
  buttons(reader: Actor): readonly Button[]
}

/** Which session a late paper misses and which one is next; nothing to say of a session that is only assumed. */
export function lateForSession({ sessions }: PlanSettings, { label, session }: Round): LateForSession {
  if (session === null) return { lines: () => [], buttons: () => [] }
  const next = sessions.find((day) => day > session)
  return {
    lines: ({ words: { rounds }, say }, isLate) => [
      isLate ? rounds.lateForSession(say.weekday(session)) : rounds.forSession(say.weekday(session)),
      next === undefined ? rounds.noNextSession : rounds.nextSession(say.weekday(next)),
    ],
    buttons({ words, say }) {
      if (next === undefined) return []
      const { names, moveTo } = words.rounds
      const args = { action: 'move', round: label, date: next }
      return [button(words, moveTo(say.day(next)), 'round', args, `${names.move} ${next} ${label}`)]
    },
  }
}
