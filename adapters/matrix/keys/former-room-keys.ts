import { wasm } from '@matrix-org/matrix-sdk-crypto-nodejs'
import type { Shape } from './contents.ts'
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

/**
 * With which keys a former device could read rooms, in the machine's own words: they are not of the device, as its sessions
 * with others are, and another one reads as much with them. Undefined where the secret does not open them.
 */
export async function formerRoomKeys({ kept, name, user, device, databases }: Former): Promise<string | undefined> {
  if (!(await kept.restore(databases))) return undefined
  const machine = await lendingIndexedDB(kept.factory, async () => {
    const store = await wasm.StoreHandle.open(name, undefined)
    return wasm.OlmMachine.initFromStore(new wasm.UserId(user), new wasm.DeviceId(device), store)
  })
  try {
    return await machine.exportRoomKeys(() => true)
  } finally {
    machine.close()
  }
}
