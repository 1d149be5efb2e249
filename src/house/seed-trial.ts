import type { City } from '#domain/city.ts'
import { instantAt } from '#domain/instant.ts'
import type { Catalogue } from '#text/catalogue.ts'
import type { Store } from '#app/contracts/store/store.ts'
import { type MovableClock, trialClock, wallClock } from '#house/clocks.ts'
import { importInto } from '#house/import-into.ts'
import { readSourceFile } from '#house/read-source-file.ts'

/**
 * Makes a new store a trial of the plan in `path`. Its clock is set last: a trial without one was broken off and is
 * seeded again, which changes nothing that was done before.
 */
export async function seedTrial(store: Store, city: City, path: string, words: Catalogue): Promise<MovableClock> {
  const [day, time] = city.plans.flatMap(({ trialStarts }) => trialStarts ?? [])[0]?.split('T') ?? []
  const now = day !== undefined && time !== undefined ? instantAt(day, time, city.zone) : wallClock()
  const files = [await readSourceFile(path, words)]
  await store.note('trial', 'yes')
  await importInto(store, { files, profile: null, overwrite: false, now, words })
  await store.note('clock', now)
  return trialClock(store, () => now)
}
