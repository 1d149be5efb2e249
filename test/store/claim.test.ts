import fc from 'fast-check'
import { expect, it } from 'vitest'
import { lanes } from '#app/contracts/message.ts'
import { address, commitOf, message, now } from '#test/contract/store-samples.ts'
import { anEmptyStore } from '#test/support/an-empty-store.ts'

const rooms = ['a', 'b', 'c']

it('every message goes out once, one at a time to each place, lane by lane in the order of writing', async () => {
  const queue = fc.array(fc.record({ room: fc.constantFrom(...rooms), lane: fc.constantFrom(...lanes) }), {
    maxLength: 12,
  })
  await fc.assert(
    fc.asyncProperty(queue, fc.integer({ min: 1, max: 5 }), async (queued, limit) => {
      await using store = await anEmptyStore()
      const messages = queued.map(({ room, lane }, number) =>
        message(`${number}`, { lane, to: { place: address(room) } }),
      )
      await store.commit(commitOf([], { messages }))

      const sent: string[] = []
      for (;;) {
        const batch = await store.outbox.claim(now, limit)
        expect(new Set(batch.map(({ to }) => to.id)).size).toBe(batch.length)
        if (batch.length === 0) break
        for (const { key } of batch) await store.outbox.settle(key, 'sent')
        sent.push(...batch.map(({ key }) => key))
      }

      expect(sent).toHaveLength(queued.length)
      for (const room of rooms) {
        const inLanes = lanes.flatMap((lane) => messages.filter((one) => one.lane === lane))
        const expected = inLanes.filter(({ id }) => queued[Number(id)]?.room === room).map(({ id }) => id)
        expect(sent.filter((key) => queued[Number(key)]?.room === room)).toEqual(expected)
      }
    }),
    { seed: 2026, numRuns: 20 },
  )
})
