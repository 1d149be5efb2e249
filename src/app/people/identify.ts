import { dayOf } from '#domain/instant.ts'
import { type Person, type Role, zoneOf } from '#domain/person.ts'
import { rolesOf } from '#domain/role-holders.ts'
import { catalogue } from '#text/catalogue.ts'
import { sayIn } from '#text/say.ts'
import type { Actor } from '#app/contracts/actor.ts'
import type { Address } from '#app/contracts/address.ts'
import type { Powers } from '#app/powers.ts'

type ActorPowers = Pick<Powers, 'store' | 'city' | 'now'>

/** Who speaks from this account, in the roles they act in today; undefined for strangers. */
export async function identify(powers: ActorPowers, from: Address): Promise<Actor | undefined> {
  const person = await powers.store.directories.personAt(from)
  return person && actingNow(powers, person)
}

/** A person in the roles they act in today. */
export async function actingNow({ store, city, now }: ActorPowers, person: Person): Promise<Actor> {
  const directory = await store.directories.read()
  const plans = city.plans.map(({ code }) => code)
  return actorOf(person, rolesOf(person, directory, dayOf(now(), city.zone), plans), city)
}

/** A person as a reader and bearer of rights. */
export function actorOf(person: Person, roles: readonly Role[], city: Powers['city']): Actor {
  const language = person.language ?? city.language
  const words = catalogue(language, city.address)
  return {
    person,
    roles: roles.filter((role) => role.person === person.id),
    words,
    say: sayIn(language, zoneOf(person) ?? city.zone, words),
  }
}

/** How the city itself reads: for channels, papers and those we do not know. */
export function cityReader({
  language,
  address,
  zone,
}: Pick<Powers['city'], 'language' | 'address' | 'zone'>): Pick<Actor, 'words' | 'say'> {
  const words = catalogue(language, address)
  return { words, say: sayIn(language, zone, words) }
}
