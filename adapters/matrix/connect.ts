import { z } from 'zod'
import { catalogue } from '#text/catalogue.ts'
import type { Line } from '#app/contracts/adapter.ts'
import type { Reception } from '#app/contracts/reception.ts'
import { type Clock, wallClock } from '#network/clock.ts'
import { everyDay } from '#network/every-day.ts'
import { accessFault } from '#adapters/matrix/access/access-fault.ts'
import { obstacle } from '#adapters/matrix/access/obstacle.ts'
import { openAccess } from '#adapters/matrix/access/open-access.ts'
import { realmRemarks } from '#adapters/matrix/access/realm-remarks.ts'
import { inbound } from '#adapters/matrix/events/inbound.ts'
import { decryptionOver } from '#adapters/matrix/keys/decryption-over.ts'
import { openKeys } from '#adapters/matrix/keys/open-keys.ts'
import { prepareKeys } from '#adapters/matrix/keys/prepare-keys.ts'
import { readSecret } from '#adapters/matrix/keys/secret-key.ts'
import { tendKeys } from '#adapters/matrix/keys/tend-keys.ts'
import { createRooms } from '#adapters/matrix/rooms/create-rooms.ts'
import { faultFields } from '#adapters/matrix/rooms/fault-fields.ts'
import { tellAccounts } from '#adapters/matrix/rooms/tell-accounts.ts'
import { createSync } from '#adapters/matrix/sync/create-sync.ts'
import type { Client } from '#adapters/matrix/web/client.ts'
import { createClient } from '#adapters/matrix/web/create-client.ts'
import { createWayOut } from '#adapters/matrix/web/create-way-out.ts'
import { MatrixFault } from '#adapters/matrix/web/fault.ts'
import type { MatrixSettings } from './settings.ts'

/** How time passes; as in operation unless told otherwise. */
interface Timing {
  readonly clock?: Clock
}

/**
 * Opens the line of one account: with its keys at hand, its device trusted by others, able to post. Rejects with
 * `NotConnected` where a setting is wrong, the keys cannot be had, or the homeserver cannot be reached.
 */
export async function connect(
  settings: MatrixSettings,
  reception: Reception,
  { clock = wallClock }: Timing = {},
): Promise<Line> {
  const { memory, log } = reception
  const { allow, language, password } = settings
  await using stack = new AsyncDisposableStack()
  const { access, dispatcher } = stack.use(await openAccess(settings, clock))
  const { homeserver, user, device, realm } = access
  const keys = stack.use(await openKeys({ memory, secret: secretOf(settings), user, device }))
  const reached = { ...settings, homeserver }
  const ended = new AbortController()
  const { signal } = ended
  const client = createClient({ settings: reached, dispatcher, clock, signal, cryptoStore: keys.cryptoStore })
  const prepared = await within(homeserver, settings, () => prepareKeys({ client, keys, memory, password }))
  log.info({ prepared }, 'the keys are ready')
  const words = catalogue(language)
  stack.use(tendKeys({ client, keys, memory, clock, log, words }))
  const names = await displayNames(client, user)
  const rooms = stack.use(await createRooms({ client, reception, realm, bot: user, allow, language, clock }))
  for (const say of realmRemarks(access, { accounts: await reception.accounts.known() })) log.error({}, say(words))
  const out = createWayOut(reached, reception, { client, rooms, clock, bot: user, device })
  const sync = createSync({
    client,
    decryption: decryptionOver(client.crypto, log),
    rooms,
    inbound,
    reception,
    realm,
    bot: { user, names },
    device,
    words,
    clock,
    signal,
  })
  const listened = async (): Promise<void> => {
    const telling = { server: client, reception, realm, clock, rooms }
    await using _accounts = everyDay((day) => tellAccounts(telling, day), {
      clock,
      failed(error) {
        if (!signal.aborted) log.warn(faultFields(error), 'the accounts of Matrix could not be read')
      },
    })
    await sync.run()
  }
  let listening: Promise<void> | undefined
  const kept = stack.move()
  return {
    platform: 'matrix',
    ...out,
    listen: () => (listening ??= listened()),
    async [Symbol.asyncDispose]() {
      // Nothing that is under way may need the keys any more when they are closed.
      ended.abort()
      await listening?.catch(() => undefined)
      await kept.disposeAsync()
    },
  }
}

/** `faults` has seen to it that it is one. */
function secretOf({ key }: Pick<MatrixSettings, 'key'>): Uint8Array {
  const secret = readSecret(key)
  if (typeof secret === 'string') throw new TypeError('The key of the settings is none.')
  return secret
}

/** What the homeserver refuses before we are there is told to the operator. */
async function within<T>(homeserver: string, settings: MatrixSettings, work: () => Promise<T>): Promise<T> {
  try {
    return await work()
  } catch (error) {
    if (!(error instanceof MatrixFault)) throw error
    throw obstacle(accessFault(error, homeserver, settings), { cause: error })
  }
}

const profile = z.object({ displayname: z.string().min(1) })

/** The names by which people call the bot, besides its id; none where the server does not tell. */
async function displayNames(client: Pick<Client, 'call'>, user: string): Promise<string[]> {
  const path = `/_matrix/client/v3/profile/${encodeURIComponent(user)}/displayname`
  const answer = await client.call('GET', path).catch(() => undefined)
  const { data } = profile.safeParse(answer)
  return data ? [data.displayname] : []
}
