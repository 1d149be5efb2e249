import type { City } from '#domain/city.ts'
import type { Catalogue } from '#text/catalogue.ts'
import type { Store } from '#app/contracts/store/store.ts'
import { isGone } from '#house/is-gone.ts'
import { isKnownCity } from '#house/is-known-city.ts'
import { notedCity, notedFile } from '#house/noted-city.ts'
import { Refusal } from '#house/refusal.ts'

/** A city's file that was named on the command line, and what it says. */
export interface GivenCity {
  readonly path: string
  readonly city: City
}

/**
 * The city a trial is about: a new one is on the given file or the sample; one that has begun stays on its own, which
 * may be given anew where it has moved to. Refuses another plan's file.
 */
export async function cityOfTrial(
  store: Pick<Store, 'about' | 'note' | 'imports'>,
  given: GivenCity | null,
  words: Catalogue,
): Promise<City> {
  if (given === null) return notedCity(store, words)
  const noted = await notedFile(store, words)
  if (given.path === noted) return given.city
  const begun = (await store.about('clock')) !== undefined
  if (begun && (!(await isGone(noted)) || !(await isKnownCity(store, given.city))))
    throw new Refusal(words.operator.otherPlan(noted))
  await store.note('plan-file', given.path)
  return given.city
}
