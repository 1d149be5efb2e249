import { inForce } from '#domain/duty.ts'
import { dayOf } from '#domain/instant.ts'
import { type Person, serves } from '#domain/person.ts'
import type { Problem } from '#domain/problem.ts'
import type { Actor } from '#app/contracts/actor.ts'
import type { Incoming } from '#app/contracts/incoming.ts'
import type { Powers } from '#app/powers.ts'

/**
 * Why somebody we know is not listened to: they have left the city, or speak from an account for outsiders and neither for
 * a partner nor as one of the advisory board, so that nobody can tell who sits at it.
 */
export async function whyShutOut(
  powers: Pick<Powers, 'store' | 'city' | 'now'>,
  { guest }: Pick<Incoming, 'guest'>,
  { person }: Pick<Actor, 'person'>,
): Promise<Problem | undefined> {
  const today = dayOf(powers.now(), powers.city.zone)
  const { left } = person
  if (left !== null && !serves(person, today)) return { kind: 'has-left', day: left }
  return guest && !(await isOutsider(powers, person, today)) ? { kind: 'guest' } : undefined
}

/** Of a partner or the board, and of no office: what staff may do is not done from an account for outsiders. */
async function isOutsider({ store }: Pick<Powers, 'store'>, { id, party }: Person, today: string): Promise<boolean> {
  const { parties, duties } = await store.directories.read()
  const named = duties
    .filter((duty) => duty.role === 'belongs' && duty.person === id && inForce(duty, today))
    .map(({ subject }) => subject)
  const own = parties.filter((each) => each.id === party || named.includes(each.id))
  return own.length > 0 && own.every(({ kind }) => kind !== 'office')
}
