import { fileURLToPath } from 'node:url'
import type { City } from '#domain/city.ts'
import type { Store } from '#app/contracts/store/store.ts'
import { trialClock, wallClock } from '#house/clocks.ts'
import { compose, type House } from '#house/compose.ts'
import { createLog } from '#house/log.ts'
import { openStoreIn } from '#house/open-store-in.ts'
import { loadFormats } from '#house/plug-ins-in-use.ts'
import { readCity } from '#house/read-city.ts'
import { Refusal } from '#house/refusal.ts'
import { seedTrial } from '#house/seed-trial.ts'
import type { Settings } from '#house/settings.ts'

/** An open house with its store; disposing it closes both. */
export interface OpenHouse extends AsyncDisposable {
  readonly house: House
  readonly store: Store
  readonly city: City
}

export const samplePlan = fileURLToPath(new URL('../sample/koeln.yaml', import.meta.url))

/**
 * Opens the house of the city in `settings.data` as a trial: a new store becomes one, on the sample or the given
 * plan; a trial goes on where it stood. Any other store is refused, since it needs a platform.
 */
export async function openTrial(settings: Settings): Promise<OpenHouse> {
  const { words } = settings
  await using stack = new AsyncDisposableStack()
  const store = stack.use(await openStoreIn(settings))
  const kind = await store.about('trial')
  if (kind === 'no') throw new Refusal(words.operator.noPlatform)
  const path = settings.plan ?? (await store.about('plan-file')) ?? samplePlan
  const city = await readCity(path, words)
  const clock = kind === undefined ? await seedTrial(store, city, path, words) : await trialClock(store, wallClock)
  if (settings.plan !== null) await store.note('plan-file', settings.plan)
  const log = createLog(settings.logLevel)
  const house = stack.use(compose({ city, store, formats: await loadFormats(), log, clock }))
  const kept = stack.move()
  return { house, store, city, [Symbol.asyncDispose]: () => kept.disposeAsync() }
}
