import type { Address } from '#app/contracts/address.ts'
import type { Log } from '#app/contracts/log.ts'
import type { Clock } from '#network/clock.ts'
import { errorCode } from '#adapters/slack/web/error-code.ts'
import type { Workspace } from './account.ts'
import type { Directory } from './directory.ts'

interface Asking {
  readonly directory: Pick<Directory, 'account'>
  readonly workspace: Workspace
  readonly clock: Clock
  readonly log: Log
}

/** In milliseconds; Slack waits three seconds for the answer that depends on it. */
const longest = 1500

/**
 * Whether an account is of the house or from outside; `unknown` when it cannot be looked up in time, which lets nobody in.
 * Bots and closed accounts are unknown, too.
 */
export async function guestOf(
  { directory, workspace: { team, organisation }, clock, log }: Asking,
  { realm, id }: Address,
): Promise<'guest' | 'member' | 'unknown'> {
  if (realm !== team && realm !== organisation) return 'guest'
  const inTime = new AbortController()
  const tooLate = clock.sleep(longest, inTime.signal).catch(() => undefined)
  try {
    const account = await Promise.race([directory.account(id, 'interactive'), tooLate])
    return !account || account.closed || account.standing === 'bot' ? 'unknown' : account.standing
  } catch (error) {
    log.warn({ code: errorCode(error) }, 'Slack could not be asked who somebody is')
    return 'unknown'
  } finally {
    inTime.abort()
  }
}
