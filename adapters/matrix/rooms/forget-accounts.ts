import type { Memory } from '#app/contracts/reception.ts'
import { accountKeys } from './account-keys.ts'
import type { Homeserver } from './homeserver.ts'
import { isGone } from './is-gone.ts'
import type { Rooms } from './rooms.ts'
import { serverOf } from './server-of.ts'

interface Knowing {
  readonly server: Pick<Homeserver, 'call'>
  readonly rooms: Pick<Rooms, 'talksWith' | 'forget'>
  readonly memory: Pick<Memory, 'setAll' | 'startingWith'>
  /** Our own server's name; only its accounts are looked at. */
  readonly realm: string
}

interface Accounts {
  /** Those that the house knows. */
  readonly known: ReadonlySet<string>
  /** Those of them that are no more, which the house was told. */
  readonly gone: readonly string[]
}

/**
 * Forgets what concerns accounts that are no more, also those of people who have only once written to the bot, and what is only
 * needed as long as the house knows an account.
 */
export async function forgetAccounts(
  { server, rooms, memory, realm }: Knowing,
  { known, gone }: Accounts,
): Promise<void> {
  const strangers: string[] = []
  for (const user of rooms.talksWith())
    if (serverOf(user) === realm && !known.has(user) && (await isGone(server, user))) strangers.push(user)
  const { zone, seen } = accountKeys
  const zones = await usersIn(memory, zone(''))
  const seens = await usersIn(memory, seen(''))
  await memory.setAll(
    Object.fromEntries([
      ...zones.filter((user) => !known.has(user) || gone.includes(user)).map((user) => [zone(user), null]),
      ...seens.filter((user) => !known.has(user)).map((user) => [seen(user), null]),
    ]),
  )
  await rooms.forget([...gone, ...strangers])
}

/** Rooms are seen, too. */
const usersIn = async (memory: Pick<Memory, 'startingWith'>, prefix: string): Promise<readonly string[]> =>
  Object.keys(await memory.startingWith(`${prefix}@`)).map((name) => name.slice(prefix.length))
