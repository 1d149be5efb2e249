import { randomBytes } from 'node:crypto'
import { openKeys } from '#adapters/matrix/keys/open-keys.ts'
import { prepareKeys } from '#adapters/matrix/keys/prepare-keys.ts'
import { createRooms } from '#adapters/matrix/rooms/create-rooms.ts'
import { createClient } from '#adapters/matrix/web/create-client.ts'
import { type Clock, wallClock } from '#adapters/matrix/web/clock.ts'
import { createWayOut } from '#adapters/matrix/web/create-way-out.ts'
import { dispatcherOf } from '#adapters/matrix/web/dispatcher-of.ts'
import { aLog } from '#test/support/a-log.ts'
import { aMemory } from '#test/support/a-memory.ts'
import type { Account, AHomeserver } from '#test/support/matrix/a-homeserver.ts'

/** The way out of an account on a real homeserver, without a house behind it and without taking anything in. */
export async function aWayOut(
  homeserver: AHomeserver,
  { user, device, token }: Account,
  {
    clock = wallClock,
    draw = async () => undefined,
  }: { readonly clock?: Clock; readonly draw?: (svg: string) => Promise<Uint8Array | undefined> } = {},
) {
  const stack = new AsyncDisposableStack()
  const end = new AbortController()
  const dispatcher = await dispatcherOf({})
  stack.defer(() => dispatcher.destroy())
  const memory = aMemory()
  const log = aLog()
  const keys = stack.use(await openKeys({ memory, secret: randomBytes(32), user, device }))
  stack.defer(() => end.abort())
  const client = createClient({
    settings: { homeserver: homeserver.url, token },
    dispatcher,
    clock,
    signal: end.signal,
    cryptoStore: keys.cryptoStore,
  })
  await prepareKeys({ client, keys, memory, password: undefined })
  // As the first sync does: our own device, as it is signed, goes along with the keys of rooms.
  await client.crypto.updateSyncData([], { signed_curve25519: 50 }, [], [user], [])
  const realm = homeserver.name
  const rooms = stack.use(
    await createRooms({
      client,
      reception: { memory, log, say: async () => undefined, again: async () => undefined },
      realm,
      bot: user,
      allow: [],
      language: 'de',
      clock,
    }),
  )
  const out = createWayOut({ language: 'de' }, { memory, draw, log }, { client, rooms, clock, bot: user, device })
  return {
    ...out,
    client,
    rooms,
    memory,
    log,
    at: (id: string) => ({ platform: 'matrix', realm, id }),
    [Symbol.asyncDispose]: () => stack.disposeAsync(),
  }
}
