import type { Day } from '#domain/instant.ts'
import { serves } from '#domain/person.ts'
import type { Store } from '#app/contracts/store/store.ts'

/** Of so many people, how many can be written to, and how many more as soon as their e-mail address is found. */
export interface Reach {
  readonly people: number
  readonly reachable: number
  readonly awaited: number
}

/** Who can be reached on these platforms. An account on any other is of no use there. */
export async function reachOn(
  platforms: readonly string[],
  { directories }: Pick<Store, 'directories'>,
  today: Day,
): Promise<Reach> {
  const [{ people }, accounts, awaited] = await Promise.all([
    directories.read(),
    directories.accounts(),
    directories.awaited(),
  ])
  const open = accounts.filter(({ address, closed }) => platforms.includes(address.platform) && closed === undefined)
  const reachable = new Set(open.map(({ person }) => person))
  const expected = new Set(awaited.filter(({ platform }) => platforms.includes(platform)).map(({ person }) => person))
  const serving = people.filter((person) => serves(person, today))
  return {
    people: serving.length,
    reachable: serving.filter(({ id }) => reachable.has(id)).length,
    awaited: serving.filter(({ id }) => expected.has(id) && !reachable.has(id)).length,
  }
}
