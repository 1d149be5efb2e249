import { z } from 'zod'
import { keeping, type OlmMachine } from '@matrix-org/matrix-sdk-crypto-nodejs'
import type { Memory } from '#app/contracts/reception.ts'
import { layIn, shapes } from './contents.ts'
import { cryptoStore } from './crypto-store.ts'
import { formerRoomKeys } from './former-room-keys.ts'
import { lendClasses, lendingIndexedDB } from './globals.ts'
import { KeptDatabase } from './kept-database.ts'
import type { Keys } from './keys.ts'
import { notConnected } from './not-connected.ts'
import { variableOf } from '#adapters/matrix/variables.ts'

interface Opening {
  readonly memory: Memory
  /** 32 bytes, as `readSecret` gives them. */
  readonly secret: Uint8Array
  readonly user: string
  readonly device: string
}

/** Whose keys lie in a memory, and how the machine's databases are built; not secret. */
const header = z.object({ user: z.string(), device: z.string(), databases: shapes })
const headerName = 'crypto:of'
/** Of the machine's database. */
const name = 'masterplan'

/**
 * Opens the keys of a device, or makes room for them at its first start; the machine itself is made by the SDK. Of a former device
 * of the same user the new one takes over the keys of rooms, as far as the secret opens them, and the rest is given up: no other
 * device could use it. Rejects with `NotConnected` where the keys belong to another user, or the secret does not open them.
 */
export async function openKeys({ memory, secret, user, device }: Opening): Promise<Keys> {
  const kept = new KeptDatabase(memory, secret)
  const found = await memory.get(headerName)
  const of = found === undefined ? undefined : header.parse(JSON.parse(found))
  if (of && of.user !== user) throw notConnected(({ otherUser }) => otherUser(variableOf.token, of.user, user))
  const former = of && of.device !== device ? of : undefined
  const databases = former ? undefined : of?.databases
  if (!databases) await kept.begin()
  else if (!(await kept.restore(databases))) throw notConnected(({ otherKey }) => otherKey(variableOf.key))
  const classes = lendClasses()
  let opened: OlmMachine | undefined
  keeping.tell(user, device, {
    name,
    async opening(open) {
      const machine = await lendingIndexedDB(kept.factory, open)
      const built = await kept.shapes()
      if (JSON.stringify(built) === JSON.stringify(databases)) return machine
      // What the former device knew goes in the same commit: a start that is broken off before finds it where it was.
      const known = former && (await formerRoomKeys({ kept: new KeptDatabase(memory, secret), name, ...former }))
      await layIn(kept.factory, known ?? [])
      await kept.renew(built)
      await kept.save({ [headerName]: JSON.stringify({ user, device, databases: built }) })
      return machine
    },
    opened: (machine) => {
      opened = machine
    },
    afterCall: () => kept.save(),
  })
  return {
    user,
    device,
    secret,
    isNew: !databases,
    cryptoStore: cryptoStore(memory, device),
    get machine() {
      if (!opened) throw new Error('The client has not prepared its encryption.')
      return opened
    },
    async [Symbol.asyncDispose]() {
      keeping.forget(user, device)
      await kept.save()
      opened?.close()
      classes[Symbol.dispose]()
    },
  }
}
