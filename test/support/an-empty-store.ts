import type { Store } from '#app/contracts/store/store.ts'
import { openCopy } from '#store/open-copy.ts'
import { emptyStoreFile } from '#test/support/empty-store-file.ts'

/** A store in memory with nothing in it. */
export const anEmptyStore = async (): Promise<Store> => openCopy(await emptyStoreFile())
