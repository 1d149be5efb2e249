import type { City } from '#domain/city.ts'
import type { Catalogue } from '#text/catalogue.ts'
import type { Store } from '#app/contracts/store/store.ts'
import { isGone } from '#house/is-gone.ts'
import { purposeOf } from '#house/purpose-of.ts'
import { readCity } from '#house/read-city.ts'
import { Refusal } from '#house/refusal.ts'
import { samplePlan } from '#house/sample-plan.ts'

type Noted = Pick<Store, 'about' | 'imports'>

/** The city's file that a store was made with, or that was imported last; without one a trial is on the sample. */
export async function notedFile(store: Noted, { operator }: Catalogue): Promise<string> {
  const noted = await store.about('plan-file')
  if (noted === undefined && (await purposeOf(store)) === 'operation') throw new Refusal(operator.noCity)
  return noted ?? samplePlan
}

/** The settings in that file. Refuses a file that has been moved away. */
export async function notedCity(store: Noted, words: Catalogue): Promise<City> {
  const path = await notedFile(store, words)
  if (await isGone(path)) throw new Refusal(words.operator.lostCity(path))
  return readCity(path, words)
}
