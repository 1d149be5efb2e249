import { wasm } from '@matrix-org/matrix-sdk-crypto-nodejs'
import { type Entry, recordsIn, type Shape } from './contents.ts'
import { lendingIndexedDB } from './globals.ts'
import type { KeptDatabase } from './kept-database.ts'

/** A device whose keys a memory holds. */
interface Former {
  readonly kept: KeptDatabase
  /** The name of the machine's database. */
  readonly name: string
  readonly user: string
  readonly device: string
  readonly databases: readonly Shape[]
}

/** Where the machine keeps with which keys it reads rooms; the number is of their form. */
const roomKeys = /^inbound_group_sessions\d*$/

/**
 * With which keys a former device could read rooms: they are not of the device, as its sessions with others are, and another one
 * reads as much with them. Undefined where the secret does not open them.
 *
 * The machine would export them itself, but forgets whose they are on the way: what it has imported, it takes for a stranger's as
 * soon as it knows the sender's devices, and reads no more.
 */
export async function formerRoomKeys({
  kept,
  name,
  user,
  device,
  databases,
}: Former): Promise<readonly Entry[] | undefined> {
  if (!(await kept.restore(databases))) return undefined
  // Brings them into the form that a new device has them in.
  const machine = await lendingIndexedDB(kept.factory, async () => {
    const store = await wasm.StoreHandle.open(name, undefined)
    return wasm.OlmMachine.initFromStore(new wasm.UserId(user), new wasm.DeviceId(device), store)
  })
  machine.close()
  const all = await recordsIn(kept.factory, await kept.shapes())
  return all.filter(({ store }) => roomKeys.test(store))
}
