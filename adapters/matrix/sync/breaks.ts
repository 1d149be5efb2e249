import { isAccessLost } from '#adapters/matrix/web/is-access-lost.ts'
import { MatrixFault } from '#adapters/matrix/web/fault.ts'
import { variableOf } from '#adapters/matrix/variables.ts'
import type { Desk } from './desk.ts'

/** In milliseconds: doubled with each try, and no longer than this. */
const firstWait = 1000
const longestWait = 60_000
/** In milliseconds, while only the operator can help: they may renew the account's access at any time. */
const hopelessWait = 5 * 60_000

/** Waits out what breaks the way to the homeserver, and says once that it is broken and once that it is well again. */
export interface Breaks {
  /** How many tries have failed one after another. */
  readonly failures: number
  over(): void
  wait(error: unknown): Promise<void>
}

/** Makes it for one line. */
export function breaks({
  clock,
  signal,
  words,
  reception: { log },
}: Pick<Desk, 'clock' | 'signal' | 'words' | 'reception'>): Breaks {
  let failures = 0
  const told = new Set<string>()

  function tell(error: unknown): void {
    const what = isAccessLost(error) ? 'access' : error instanceof MatrixFault ? 'way' : 'ours'
    if (told.has(what)) return
    told.add(what)
    if (!(error instanceof MatrixFault))
      log.error({ error }, 'what came from the homeserver could not be taken, and is tried again')
    else if (what === 'access')
      log.error(
        { code: error.code, cure: words.blockages.access('matrix', variableOf.token) },
        'the homeserver does not take our access any more, and is asked again',
      )
    else log.error({ status: error.status, code: error.code }, 'the line to the homeserver is down, and tried again')
  }

  return {
    get failures() {
      return failures
    },
    over() {
      if (told.size > 0) log.info({}, 'the line to the homeserver is up again')
      failures = 0
      told.clear()
    },
    async wait(error) {
      failures += 1
      tell(error)
      const asked = error instanceof MatrixFault ? (error.retryAfter ?? 0) * 1000 : 0
      const own = isAccessLost(error) ? hopelessWait : Math.min(longestWait, firstWait * 2 ** (failures - 1))
      try {
        await clock.sleep(Math.max(asked, own), signal)
      } catch {
        // The line is closed.
      }
    },
  }
}
