import type { City } from '#domain/city.ts'
import type { Catalogue } from '#text/catalogue.ts'
import type { Store } from '#app/contracts/store/store.ts'
import { isGone } from '#house/is-gone.ts'
import { purposeOf } from '#house/purpose-of.ts'
import { readCity } from '#house/read-city.ts'
import { samplePlan } from '#house/sample-plan.ts'

/** The settings of the city that a store is about; null while nobody has said, or where its file has been moved away. */
export async function cityIfKnown(store: Pick<Store, 'about' | 'imports'>, words: Catalogue): Promise<City | null> {
  const noted = await store.about('plan-file')
  const path = noted ?? ((await purposeOf(store)) === 'trial' ? samplePlan : undefined)
  return path === undefined || (await isGone(path)) ? null : readCity(path, words)
}
