import { join } from 'node:path'
import type { City } from '#domain/city.ts'
import type { Log } from '#app/contracts/log.ts'
import type { Store } from '#app/contracts/store/store.ts'
import { lockStore } from '#store/lock-store.ts'
import { cityOfTrial } from '#house/city-of-trial.ts'
import { trialClock, wallClock } from '#house/clocks.ts'
import { compose, type House } from '#house/compose.ts'
import { createLog } from '#house/log.ts'
import { makeWritable } from '#house/make-writable.ts'
import type { Materials } from '#house/materials.ts'
import { notedFile } from '#house/noted-city.ts'
import { openStoreIn } from '#house/open-store-in.ts'
import { loadFormats } from '#house/plug-ins-in-use.ts'
import { purposeOf } from '#house/purpose-of.ts'
import { readCity } from '#house/read-city.ts'
import { Refusal } from '#house/refusal.ts'
import { seedTrial } from '#house/seed-trial.ts'
import type { Settings } from '#house/settings.ts'

/** An open house; disposing it closes its store, too. */
export interface OpenHouse extends AsyncDisposable {
  readonly house: House
  readonly city: City
  readonly log: Log
}

/**
 * Opens the house of the city in `settings.data` as a trial: a new store becomes one, on the sample or the given plan;
 * a trial goes on where it stood. Refuses any other store, since that needs a platform, and one that is in use.
 */
export async function openTrial(settings: Settings, more: Pick<Materials, 'patience'> = {}): Promise<OpenHouse> {
  const { words, plan, data } = settings
  const given = plan === null ? null : { path: plan, city: await readCity(plan, words) }
  await using stack = new AsyncDisposableStack()
  await makeWritable(data, words, 0o700)
  stack.use(lockStore(join(data, 'masterplan.lock')))
  const store = stack.use(await openStoreIn(settings))
  if ((await purposeOf(store)) === 'operation') throw new Refusal(words.operator.noPlatform)
  const city = await cityOfTrial(store, given, words)
  const clock = await clockOf(store, city, words)
  const log = createLog(settings.logLevel)
  const house = stack.use(
    compose({ city, store, formats: await loadFormats(log, settings.limits), log, clock, ...more }),
  )
  const kept = stack.move()
  return { house, city, log, [Symbol.asyncDispose]: () => kept.disposeAsync() }
}

/** A trial's clock; a store that has none yet is seeded first. */
async function clockOf(store: Store, city: City, words: Settings['words']) {
  const begun = (await store.about('clock')) !== undefined
  return begun ? trialClock(store, wallClock) : seedTrial(store, city, await notedFile(store, words), words)
}
