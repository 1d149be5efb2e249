import { schedule } from 'node-cron'
import type { Log } from '#app/contracts/log.ts'
import type { House } from '#house/compose.ts'

/**
 * Wakes the house every minute: what has fallen due is done, what could not be delivered is tried again. Nothing
 * hangs on the minute itself; the store knows what is due, so a missed one, or one that failed, is made up for by the
 * next. Disposing it waits for the one under way.
 */
export function wake(house: Pick<House, 'tick'>, zone: string, log: Log): AsyncDisposable {
  let under: Promise<void> = Promise.resolve()
  const knock = async (): Promise<void> => {
    try {
      await house.tick()
    } catch (error) {
      log.error({ error }, 'what fell due could not be done')
    }
  }
  const task = schedule('* * * * *', () => (under = knock()), { timezone: zone, noOverlap: true })
  return {
    async [Symbol.asyncDispose]() {
      await task.destroy()
      await under
    },
  }
}
