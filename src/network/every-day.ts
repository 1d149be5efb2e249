import type { Clock } from '#network/clock.ts'

const oneDay = 24 * 60 * 60 * 1000
const again = 10 * 60 * 1000

/**
 * Does something at once and every day from then on, in ten minutes when it fails, which is told. Disposing it ends that,
 * and waits for what is under way; a failure that comes of the end is not told.
 */
export function everyDay(
  work: (signal: AbortSignal) => Promise<void>,
  { clock, failed }: { readonly clock: Clock; readonly failed: (error: unknown) => void },
): AsyncDisposable {
  const ending = new AbortController()
  const { signal } = ending

  async function once(): Promise<number> {
    try {
      await work(signal)
      return oneDay
    } catch (error) {
      if (!signal.aborted) failed(error)
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
