import type { Round } from '#domain/round.ts'
import type { Actor } from '#app/contracts/actor.ts'

/** A round's session as its reader reads it: known, only assumed, or cancelled while no other one is known. */
export function sessionOf(
  { session, fileSession }: Pick<Round, 'session' | 'fileSession'>,
  { words: { rounds }, say }: Pick<Actor, 'words' | 'say'>,
): string {
  if (session !== null) return say.weekday(session)
  return fileSession === null ? rounds.assumed : rounds.sessionLost(say.weekday(fileSession))
}
