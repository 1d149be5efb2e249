import { errorCode } from '#adapters/slack/web/error-code.ts'
import type { Accounts } from '#app/contracts/reception.ts'
import type { Log } from '#app/contracts/log.ts'
import { isMember } from './account.ts'
import type { Directory } from './directory.ts'

interface Matching {
  readonly accounts: Pick<Accounts, 'awaited' | 'found'>
  readonly directory: Pick<Directory, 'byEmail'>
  readonly team: string
  readonly log: Log
}

/** Looks up everyone whom the city's file names by their e-mail address. Guests, bots and closed accounts are nobody's. */
export async function matchEmails({ accounts, directory, team, log }: Matching, signal?: AbortSignal): Promise<void> {
  for (const { email } of await accounts.awaited()) {
    if (signal?.aborted) return
    try {
      const account = await directory.byEmail(email)
      if (account && isMember(account)) await accounts.found(email, { platform: 'slack', realm: team, id: account.id })
    } catch (error) {
      const code = errorCode(error)
      if (code === 'missing_scope') {
        log.warn({ scope: 'users:read.email' }, 'the Slack app may not look people up by their e-mail address')
        return
      }
      // Whoever comes next would fare no better; it begins anew later.
      if (code === 'ratelimited') throw error
      log.warn({ code }, 'someone could not be looked up by their e-mail address')
    }
  }
}
