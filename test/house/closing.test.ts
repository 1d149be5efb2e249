import { expect, it } from 'vitest'
import { instantAt } from '#domain/instant.ts'
import type { Adapter } from '#app/contracts/adapter.ts'
import { trialClock, wallClock } from '#house/clocks.ts'
import { compose } from '#house/compose.ts'
import { readCity } from '#house/read-city.ts'
import { samplePlan } from '#house/sample-plan.ts'
import { seedTrial } from '#house/seed-trial.ts'
import { openStore } from '#store/open-store.ts'
import { aLog } from '#test/support/a-log.ts'
import { aParlour, inParlour } from '#test/support/a-parlour.ts'
import { catalogue } from '#text/catalogue.ts'

it('a house is closed within moments while a large file is under way, and looks up later what became of it', async () => {
  const words = catalogue('de')
  await using store = await openStore(':memory:')
  const city = await readCity(samplePlan, words)
  await seedTrial(store, city, samplePlan, words)
  const clock = await trialClock(store, wallClock)
  clock.set(instantAt('2026-09-22', '10:00', city.zone))
  const parlour = aParlour()
  const upload = Promise.withResolvers<never>()
  const begun = Promise.withResolvers<void>()
  const adapter: Adapter<undefined> = {
    ...parlour.adapter,
    async connect(settings, reception) {
      const line = await parlour.adapter.connect(settings, reception)
      return {
        ...line,
        async post() {
          begun.resolve()
          return upload.promise
        },
        [Symbol.asyncDispose]: async () => upload.reject(new Error('The line is closed.')),
      }
    },
  }
  const house = compose({ city, store, formats: [], log: aLog(), clock: { now: clock.now }, grace: 20 })
  await house.connect('console', adapter, undefined)
  const from = inParlour('strategie')
  const place = inParlour('dm:strategie')
  await parlour.reception().accept([{ kind: 'said', key: 'k', text: 'hilfe', from, place, private: true }])
  await begun.promise
  await house[Symbol.asyncDispose]()
  expect(await store.outbox.counts()).toMatchObject({ unknown: 1, dead: 0 })
})
