import { schedule } from 'node-cron'
import type { House } from '#house/compose.ts'

/**
 * Wakes the house every minute: what has fallen due is done, what could not be delivered is tried again. Nothing
 * hangs on the minute itself; the store knows what is due, so a missed one is made up for by the next.
 */
export function wake(house: House, zone: string): AsyncDisposable {
  const task = schedule('* * * * *', () => house.tick(), { timezone: zone, noOverlap: true })
  return {
    async [Symbol.asyncDispose]() {
      await task.destroy()
    },
  }
}
