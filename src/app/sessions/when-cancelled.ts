import { periodOf } from '#domain/period.ts'
import type { Prompt } from '#app/contracts/prompt.ts'
import { choicePrompt } from '#app/chat/choice-prompt.ts'
import type { FileMove } from '#app/rounds/file-move.ts'
import { newSessions } from '#app/sessions/new-sessions.ts'
import { roundsAfter } from '#app/sessions/rounds-after.ts'
import type { Scheduling } from '#app/sessions/scheduling.ts'
import { doubtsOf } from '#app/sessions/sure-of-sessions.ts'
import { datesIn } from '#app/sessions/what-follows.ts'

/** What is to become of the rounds that count on a session that is cancelled. */
const whenCancelled = ['follow', 'keep', 'no'] as const

/**
 * Asks what is to become of the dates before a session is cancelled whose rounds would go by the next one that is known:
 * nobody is put off by half a year without a yes. Nothing where no round would, or it will be refused anyway.
 */
export async function cancelledPrompt(scheduling: Scheduling): Promise<readonly Prompt[]> {
  const sessions = newSessions('cancel', scheduling)
  if (!sessions.ok) return []
  const moves = (await roundsAfter(scheduling, sessions.value)).filter(followsOne)
  if (moves.length === 0) return []
  const { words } = scheduling.by
  const { asks, whenCancelled: named } = words.sessions
  const label = [...moves.flatMap((move) => wouldFollow(move, scheduling)), asks.dates.label].join(' ')
  const choices = whenCancelled.map((value) => ({ value, ...named[value] }))
  return [choicePrompt('dates', { label, hint: asks.dates.hint }, choices, { onlyIfNamed: true })]
}

/** Whether the round goes by another session, instead of waiting for one. */
export const followsOne = ({ session, outcome }: FileMove): boolean => session !== null && outcome.ok

function wouldFollow(move: FileMove, scheduling: Scheduling): readonly string[] {
  const { plan, round, session, outcome } = move
  const { words, say } = scheduling.by
  if (session === null || !outcome.ok) return []
  const day = say.weekday(session)
  if (plan.motion) return [words.motions.wouldAim(round.label, day)]
  const { label } = periodOf(session, plan.schedule.cadence)
  return [
    words.sessions.wouldFollow(round.label, day),
    ...(session > round.periodTo && label !== round.label ? [words.sessions.ofNext(label)] : []),
    ...datesIn(outcome.value, scheduling),
    ...doubtsOf(move, scheduling),
  ]
}
