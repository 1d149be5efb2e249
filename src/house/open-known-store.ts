import type { Store } from '#app/contracts/store/store.ts'
import { openStore } from '#store/open-store.ts'
import { isGone } from '#house/is-gone.ts'
import { Refusal } from '#house/refusal.ts'
import { type Settings, storeIn } from '#house/settings.ts'

/** Opens a store that must be there already: looking must not make one. */
export async function openKnownStore({ data, words }: Settings): Promise<Store> {
  if (await isGone(storeIn(data))) throw new Refusal(words.operator.noStore(data))
  return openStore(storeIn(data))
}
