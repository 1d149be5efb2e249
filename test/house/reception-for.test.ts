import { expect, it, onTestFinished } from 'vitest'
import { z } from 'zod'
import { plusSeconds } from '#domain/instant.ts'
import { paragraph } from '#report/build.ts'
import type { Reception } from '#app/contracts/reception.ts'
import { compose } from '#house/compose.ts'
import { openStore } from '#store/open-store.ts'
import { at, scriptedWay } from '#test/app/delivery/scripted-line.ts'
import { aCity } from '#test/domain/a-city.ts'
import { aLog } from '#test/support/a-log.ts'

it('what an adapter has nowhere to show is said as soon as its platform takes it', async () => {
  const store = await openStore(':memory:')
  onTestFinished(() => store[Symbol.asyncDispose]())
  const clock = { at: '2026-10-01T07:00:00.000Z' }
  const chat = scriptedWay('chat', [{ failed: 'later', after: 30 }])
  const received = Promise.withResolvers<Reception>()
  const adapter = {
    ...chat.way.adapter,
    settings: z.object({}),
    inbound: () => undefined,
    wordsOf: ({ content }: { readonly content: unknown }) => String(content),
    async connect(_: object, reception: Reception) {
      received.resolve(reception)
      return chat.way.line
    },
  }
  await using house = compose({ city: aCity, store, formats: [], log: aLog(), clock: { now: () => clock.at } })
  await house.connect('chat', adapter, {})
  const { say } = await received.promise
  await say(at('chat', 'U1'), { body: [paragraph('Stand')], private: false })
  await expect.poll(() => store.outbox.nextAfter(clock.at)).toBe(plusSeconds(clock.at, 30))
  clock.at = plusSeconds(clock.at, 30)
  await house.tick()
  expect(chat.shown.map(({ words, at: place }) => [words, place])).toEqual([['Stand', 'U1']])
})
