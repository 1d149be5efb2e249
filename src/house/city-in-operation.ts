import type { City } from '#domain/city.ts'
import type { Catalogue } from '#text/catalogue.ts'
import type { Store } from '#app/contracts/store/store.ts'
import type { GivenCity } from '#house/city-of-trial.ts'
import { isKnownCity } from '#house/is-known-city.ts'
import { notedCity } from '#house/noted-city.ts'
import { Refusal } from '#house/refusal.ts'

/** The city a store in operation is about: the one it was filled with, whose file may lie elsewhere by now. Refuses another. */
export async function cityInOperation(
  store: Pick<Store, 'about' | 'note' | 'imports'>,
  given: GivenCity | null,
  words: Catalogue,
): Promise<City> {
  if (given === null) return notedCity(store, words)
  if (!(await isKnownCity(store, given.city))) throw new Refusal(words.operator.otherCity(given.path))
  await store.note('plan-file', given.path)
  return given.city
}
