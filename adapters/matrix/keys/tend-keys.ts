import type { Log } from '#app/contracts/log.ts'
import type { Memory } from '#app/contracts/reception.ts'
import type { Catalogue } from '#text/catalogue.ts'
import type { Clock } from '#network/clock.ts'
import { variableOf } from '#adapters/matrix/variables.ts'
import type { Client } from '#adapters/matrix/web/client.ts'
import { MatrixFault } from '#adapters/matrix/web/fault.ts'
import { accountDataOf } from './account-data.ts'
import { bearRefusal } from './bear-refusal.ts'
import { generationsOf } from './generations.ts'
import type { Keys } from './keys.ts'

interface Tending {
  readonly client: Client
  readonly keys: Pick<Keys, 'user' | 'device'>
  readonly memory: Memory
  readonly clock: Clock
  readonly log: Log
  readonly words: Catalogue
}

/** In milliseconds: a copy of the store that is laid back is noticed if it is older than this. */
const often = 60 * 60_000
const again = 10 * 60_000

/**
 * Looks after prepared keys until it is disposed: names their generation anew every hour, and tells the operator where the device
 * is to be given up, because another store is in use with it or the homeserver takes no new keys of it.
 */
export function tendKeys({ client, keys, memory, clock, log, words }: Tending): AsyncDisposable {
  const { user, device } = keys
  const { keysOutdated, keysRefused } = words.matrixKeys
  bearRefusal(client.crypto, clock, (code) => {
    const cure = keysRefused(device, code, variableOf.token, variableOf.key)
    log.error({ code, cure }, 'the homeserver takes no new keys of our device')
  })
  const generations = generationsOf({ memory, data: accountDataOf(client, user), device })
  const ending = new AbortController()
  const { signal } = ending

  /** In milliseconds, how long to wait before the next; for ever where another store has named its own. */
  async function renewed(): Promise<number | undefined> {
    try {
      if (await generations.isNewest()) {
        await generations.renew()
        return often
      }
      const cure = keysOutdated(device, variableOf.token, variableOf.key)
      log.error({ cure }, 'the keys of our device are in use elsewhere')
      return undefined
    } catch (error) {
      const { status, code } = error instanceof MatrixFault ? error : { status: 0, code: '' }
      if (code !== 'stopped') log.warn({ status, code }, 'the generation of the keys could not be named')
      return again
    }
  }

  async function run(): Promise<void> {
    for (let wait: number | undefined = often; wait !== undefined; wait = await renewed()) {
      await clock.sleep(wait, signal).catch(() => undefined)
      if (signal.aborted) return
    }
  }

  const running = run()
  return {
    async [Symbol.asyncDispose]() {
      ending.abort()
      await running
    },
  }
}
