import { expect, test } from 'vitest'
import { everyDay } from '#network/every-day.ts'
import { aClock } from '#test/network/a-clock.ts'

test('something is done at once and every day, in ten minutes when it fails; how it ends is no failure', async () => {
  const clock = aClock(0)
  const minutes: number[] = []
  const failures: unknown[] = []
  const last = Promise.withResolvers<void>()
  const work = async (signal: AbortSignal): Promise<void> => {
    minutes.push(clock.now() / 60_000)
    if (minutes.length === 2) throw new Error('nobody there')
    if (minutes.length < 4) return
    last.resolve()
    await new Promise((_, reject) => signal.addEventListener('abort', () => reject(new Error('broken off'))))
  }
  const days = everyDay(work, { clock, failed: (error) => failures.push(error) })
  await last.promise
  await days[Symbol.asyncDispose]()
  expect(minutes).toEqual([0, 1440, 1450, 2890])
  expect(failures).toEqual([new Error('nobody there')])
})
