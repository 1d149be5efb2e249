import { onTestFinished } from 'vitest'
import { createClient } from '#adapters/matrix/web/create-client.ts'
import { dispatcherOf } from '#network/dispatcher-of.ts'
import { aClock } from '#test/network/a-clock.ts'

/** Nobody but the homeserver may ever see it. */
export const token = 'syt_bWFzdGVycGxhbg_oNlYtHeSeRvEr_2kQ9aB'

/** A client without encryption whose clock waits for nobody; it ends with the test. */
export async function aClient(homeserver: string, ways: { readonly proxy?: string } = {}) {
  const dispatcher = await dispatcherOf(ways)
  const end = new AbortController()
  onTestFinished(async () => {
    end.abort()
    await dispatcher.destroy()
  })
  const clock = aClock(Date.UTC(2026, 10, 2, 9))
  const client = createClient({ settings: { homeserver, token }, dispatcher, clock, signal: end.signal })
  return { client, clock, end }
}
