import type { Clock } from '#adapters/matrix/web/clock.ts'
import type { Log } from '#app/contracts/log.ts'
import { faultFields } from './fault-fields.ts'

const oneDay = 24 * 60 * 60 * 1000
const again = 10 * 60 * 1000

/** Does something at once and every day from then on, in ten minutes when it fails. Disposing it ends that, and waits for what is under way. */
export function everyDay(
  work: (signal: AbortSignal) => Promise<void>,
  { clock, log }: { readonly clock: Clock; readonly log: Log },
): AsyncDisposable {
  const ending = new AbortController()
  const { signal } = ending

  async function once(): Promise<number> {
    try {
      await work(signal)
      return oneDay
    } catch (error) {
      if (!signal.aborted) log.warn(faultFields(error), 'the accounts of Matrix could not be read')
      return again
    }
  }

  async function run(): Promise<void> {
    while (!signal.aborted) await clock.sleep(await once(), signal).catch(() => undefined)
  }

  const running = run()
  return {
    async [Symbol.asyncDispose]() {
      ending.abort()
      await running
    },
  }
}
