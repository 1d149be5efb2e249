import { join } from 'node:path'
import type { City } from '#domain/city.ts'
import type { Log } from '#app/contracts/log.ts'
import type { Store } from '#app/contracts/store/store.ts'
import { lockStore } from '#store/lock-store.ts'
import { cityInOperation } from '#house/city-in-operation.ts'
import { cityOfTrial, type GivenCity } from '#house/city-of-trial.ts'
import { trialClock, wallClock } from '#house/clocks.ts'
import { compose, type House } from '#house/compose.ts'
import { configuredPlatforms, type Platform } from '#house/configured-platforms.ts'
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
  /** What it is connected to: a trial has none of the city's platforms. */
  readonly platforms: readonly Platform[]
}

/**
 * Opens the house of the city in `settings.data`. A new store becomes a trial, on the sample or the given plan, and a
 * trial goes on where it stood; any other store is in operation. Refuses that without a platform, and a store in use.
 */
export async function openHouse(settings: Settings, more: Pick<Materials, 'patience'> = {}): Promise<OpenHouse> {
  const { words, plan, data, logLevel, limits } = settings
  const given = plan === null ? null : { path: plan, city: await readCity(plan, words) }
  await using stack = new AsyncDisposableStack()
  await makeWritable(data, words, 0o700)
  stack.use(lockStore(join(data, 'masterplan.lock')))
  const store = stack.use(await openStoreIn(settings))
  const { city, clock, platforms } =
    (await purposeOf(store)) === 'operation'
      ? await inOperation(store, given, settings)
      : await onTrial(store, given, words)
  const log = createLog(logLevel)
  const house = stack.use(compose({ city, store, formats: await loadFormats(log, limits), log, clock, ...more }))
  const kept = stack.move()
  return { house, city, log, platforms, [Symbol.asyncDispose]: () => kept.disposeAsync() }
}

interface Purpose extends Pick<OpenHouse, 'city' | 'platforms'>, Pick<Materials, 'clock'> {}

async function inOperation(store: Store, given: GivenCity | null, { env, words }: Settings): Promise<Purpose> {
  const platforms = await configuredPlatforms(env, words)
  if (platforms.length === 0) throw new Refusal(words.operator.noPlatform)
  return { city: await cityInOperation(store, given, words), platforms, clock: { now: wallClock } }
}

/** A trial's clock is where it stood; a store that has none yet is seeded first. */
async function onTrial(store: Store, given: GivenCity | null, words: Settings['words']): Promise<Purpose> {
  const city = await cityOfTrial(store, given, words)
  const begun = (await store.about('clock')) !== undefined
  const clock = begun
    ? await trialClock(store, wallClock)
    : await seedTrial(store, city, await notedFile(store, words), words)
  return { city, clock, platforms: [] }
}
