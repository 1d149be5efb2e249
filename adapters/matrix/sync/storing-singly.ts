import { addressKey } from '#app/contracts/address.ts'
import type { Incoming } from '#app/contracts/incoming.ts'
import type { Reception } from '#app/contracts/reception.ts'
import type { Batch } from './batch.ts'

/** Has incomings stored, with the cursor in the same commit. */
export type Store = (incomings: readonly Incoming[], cursor?: string) => Promise<void>

/** So many are held back at most: if more fail it is for the store. */
const mostHeld = 200

/**
 * Stores each by itself. One that fails is held back, and all that its place brings after it, so that nobody's words change their
 * order. It is set aside only once the store has just taken one of another place, and writes more at once than this one
 * takes: with a full disk, a table that is closed or damaged, or no store at all, nothing is sorted out, the batch does not
 * close, and all of it is brought again.
 */
export function storingSingly(store: Store, { memory, log }: Pick<Reception, 'memory' | 'log'>): Batch {
  let held: Incoming[] = []
  let because: unknown

  async function isStored(incoming: Incoming): Promise<boolean> {
    try {
      await store([incoming])
      return true
    } catch (error) {
      because = error
      return false
    }
  }

  async function mustBeWritable(length: number): Promise<void> {
    await memory.set('trial', 'x'.repeat(length))
    await memory.setAll({ trial: null })
  }

  async function judge(): Promise<void> {
    const all = held
    held = []
    for (const one of all) {
      if (await isStored(one)) continue
      await mustBeWritable(2 * JSON.stringify(one).length)
      if (await isStored(one)) continue
      log.error({ event: one.key, error: because }, 'an event cannot be stored and is set aside')
    }
  }

  return {
    async add(incoming) {
      const isBehind = held.some(({ place }) => addressKey(place) === addressKey(incoming.place))
      if (!isBehind && (await isStored(incoming))) return held.length > 0 ? judge() : undefined
      held.push(incoming)
      if (held.length > mostHeld) throw because
      return undefined
    },
    async close(cursor) {
      if (held.length > 0) throw because
      await store([], cursor)
    },
  }
}
