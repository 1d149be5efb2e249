import type { Address } from '#app/contracts/address.ts'
import type { Reception } from '#app/contracts/reception.ts'
import type { Clock } from '#network/clock.ts'
import type { Call } from '#adapters/slack/web/call.ts'
import { type Account, isMember, type Workspace } from './account.ts'
import { createDirectory } from './directory.ts'
import { guestOf } from './guest-of.ts'
import { matchEmails } from './match-emails.ts'
import { createTelling, isOf } from './telling.ts'

/** Who is who in the workspace. */
export interface People {
  /** Whether an account is of the house or from outside; whoever is `unknown` is told to try again, and not let in. */
  guestOf(address: Address): Promise<'guest' | 'member' | 'unknown'>
  /**
   * Takes the `user` of a `user_change` or `team_join`, and tells the house what is new about it: the event itself need not
   * be taken in. Resolves when that is durable.
   */
  changed(user: unknown): Promise<void>
  /** Reads all accounts anew, tells the house what it has not heard, and looks for those whom it awaits. */
  refresh(signal?: AbortSignal): Promise<void>
}

interface Given {
  readonly call: Call
  readonly reception: Pick<Reception, 'accept' | 'accounts' | 'memory' | 'log'>
  readonly workspace: Workspace
  readonly clock: Clock
}

/** Knows the people of one workspace. */
export function createPeople({ call, reception, workspace, clock }: Given): People {
  const { accounts, log } = reception
  const { team } = workspace
  const directory = createDirectory(call, workspace)
  const tell = createTelling(reception, team)
  // One at a time: each builds on what the last has told.
  let last: Promise<unknown> = Promise.resolve()
  function inTurn(work: () => Promise<void>): Promise<void> {
    const done = last.then(work, work)
    last = done
    return done
  }

  async function refresh(signal?: AbortSignal): Promise<void> {
    await directory.read(signal)
    const found: Account[] = []
    for (const { id } of (await accounts.known()).filter(isOf(team))) {
      const account = signal?.aborted ? undefined : await directory.account(id, 'bulk')
      if (account) found.push(account)
    }
    if (signal?.aborted) return
    await tell(found)
    await matchEmails({ accounts, directory, team, log }, signal)
  }

  async function changed(user: unknown): Promise<void> {
    const account = directory.note(user)
    if (!account) return
    const { email, id } = account
    if (email !== undefined && isMember(account) && (await accounts.awaited()).some((each) => each.email === email)) {
      await accounts.found(email, { platform: 'slack', realm: team, id })
    }
    await tell([account])
  }

  return {
    guestOf: (address) => guestOf({ directory, workspace, clock, log }, address),
    changed: (user) => inTurn(() => changed(user)),
    refresh: (signal) => inTurn(() => refresh(signal)),
  }
}
