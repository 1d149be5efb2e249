import type { Answering } from '#domain/give-answer.ts'
import type { Actor } from '#app/contracts/actor.ts'

/** Until when an answer given now can be changed; empty once that is over: what came that late stands. */
export function changeableUntil(
  { coordinator, request, round, at }: Pick<Answering, 'coordinator' | 'request' | 'round' | 'at'>,
  { words, say }: Actor,
): string {
  const own = round.grace > request.due ? round.grace : request.due
  const last = coordinator ? round.closes : own
  return at < last ? words.answers.until(say.instant(last)) : ''
}
