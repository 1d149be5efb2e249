import { mkdir } from 'node:fs/promises'
import type { Store } from '#app/contracts/store/store.ts'
import { openStore } from '#store/open-store.ts'
import { Refusal } from '#house/refusal.ts'
import type { Settings } from '#house/settings.ts'

/** Opens the store in the data folder, making both as needed; refuses a folder that cannot be written. */
export async function openStoreIn({ data, store, words }: Settings): Promise<Store> {
  try {
    await mkdir(data, { recursive: true })
  } catch (cause) {
    throw new Refusal(words.operator.unwritable(data), { cause })
  }
  return openStore(store)
}
