import type { Round } from '#domain/round.ts'
import type { Actor } from '#app/contracts/actor.ts'

/** A round's session as its reader reads it. */
export const sessionOf = ({ session }: Round, { words, say }: Pick<Actor, 'words' | 'say'>): string =>
  session === null ? words.rounds.assumed : say.weekday(session)
