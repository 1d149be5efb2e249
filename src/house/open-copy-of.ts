import type { Store } from '#app/contracts/store/store.ts'
import { openStore } from '#store/open-store.ts'
import { openCopy } from '#store/open-copy.ts'
import { isGone } from '#house/is-gone.ts'
import { type Settings, storeIn } from '#house/settings.ts'

/** A copy in memory of the store in the data folder, or an empty one where there is none: what is done to it is lost. */
export async function openCopyOf({ data }: Pick<Settings, 'data'>): Promise<Store> {
  const path = storeIn(data)
  return (await isGone(path)) ? openStore(':memory:') : openCopy(path)
}
