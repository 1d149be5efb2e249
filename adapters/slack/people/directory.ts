import { z } from 'zod'
import type { Call } from '#adapters/slack/web/call.ts'
import { errorCode } from '#adapters/slack/web/error-code.ts'
import type { Lane } from '#app/contracts/message.ts'
import { type Account, accountOf, type Workspace } from './account.ts'

/** The accounts of the workspace, remembered. */
export interface Directory {
  /** An account by its id, asked for where it is not remembered; undefined when there is none. Rejects like a call. */
  account(id: string, lane: Lane): Promise<Account | undefined>
  /** The account with this e-mail address. Rejects like a call. */
  byEmail(email: string): Promise<Account | undefined>
  /** Remembers an account as Slack tells of it. */
  note(user: unknown): Account | undefined
  /** Reads all accounts anew. */
  read(signal?: AbortSignal): Promise<void>
}

const pageSize = 200

const page = z.object({
  members: z.array(z.unknown()),
  response_metadata: z.object({ next_cursor: z.string().optional() }).optional(),
})
const one = z.object({ user: z.unknown() })

/** Remembers the accounts of a workspace; neither names nor addresses. */
export function createDirectory(call: Call, workspace: Workspace): Directory {
  const accounts = new Map<string, Account>()

  function note(user: unknown): Account | undefined {
    const account = accountOf(user, workspace)
    if (account) {
      const { email: _, ...kept } = account
      accounts.set(account.id, kept)
    }
    return account
  }

  async function ask(method: string, values: object, unknown: string, lane: Lane): Promise<Account | undefined> {
    try {
      return note(one.parse(await call(method, { ...values }, { lane })).user)
    } catch (error) {
      if (errorCode(error) === unknown) return undefined
      throw error
    }
  }

  return {
    account: async (id, lane) => accounts.get(id) ?? ask('users.info', { user: id }, 'user_not_found', lane),
    byEmail: (email) => ask('users.lookupByEmail', { email }, 'users_not_found', 'bulk'),
    note,
    async read(signal) {
      let cursor: string | undefined
      do {
        const asked = { limit: pageSize, ...(cursor && { cursor }) }
        const { members, response_metadata: more } = page.parse(await call('users.list', asked, { lane: 'bulk' }))
        for (const member of members) note(member)
        cursor = more?.next_cursor
      } while (cursor && !signal?.aborted)
    },
  }
}
