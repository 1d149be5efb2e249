import type { Store } from '#app/contracts/store/store.ts'
import { openStore } from '#store/open-store.ts'
import { makeWritable } from '#house/make-writable.ts'
import { type Settings, storeIn } from '#house/settings.ts'

/** Opens the store in the data folder, making both as needed; what people answered is for nobody else to read. */
export async function openStoreIn({ data, words }: Pick<Settings, 'data' | 'words'>): Promise<Store> {
  await makeWritable(data, words, 0o700)
  return openStore(storeIn(data))
}
