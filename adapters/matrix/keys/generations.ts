import { randomUUID } from 'node:crypto'
import { z } from 'zod'
import type { Memory } from '#app/contracts/reception.ts'
import type { AccountData } from './account-data.ts'

/**
 * Tells the newest store of a device from older copies of it, which look alike to the homeserver: keys that have been used
 * since would be used once more. The store and the account's data on the homeserver both name a generation, and a copy does
 * not know those that were named after it was made.
 */
export interface Generations {
  /** Whether the homeserver names none but one of this store's. Rejects with a `MatrixFault`. */
  isNewest(): Promise<boolean>
  /** Names the next one: copies made up to now are older from then on. May be broken off anywhere. */
  renew(): Promise<void>
}

interface Given {
  readonly memory: Memory
  readonly data: AccountData
  readonly device: string
}

const named = z.object({ generation: z.string() })
const ours = z.array(z.string())
/** A request of a process that was killed may come late: some older ones still count as this store's. */
const mostKept = 10

/** Of the store of one device. */
export function generationsOf({ memory, data, device }: Given): Generations {
  const type = `de.masterplan.generation.${device}`
  const name = `crypto:generations:${device}`
  const known = async (): Promise<readonly string[]> => ours.parse(JSON.parse((await memory.get(name)) ?? '[]'))
  return {
    async isNewest() {
      const { data: there } = named.safeParse(await data.get(type))
      return !there || (await known()).includes(there.generation)
    },
    async renew() {
      const generation = randomUUID()
      // Known here before it is named there: whoever is killed in between still finds one of their own.
      await memory.set(name, JSON.stringify([generation, ...(await known())].slice(0, mostKept)))
      await data.put(type, { generation })
    },
  }
}
