import type { Client } from '#adapters/matrix/web/client.ts'
import { MatrixFault } from '#adapters/matrix/web/fault.ts'

/** The account data of a user, which every device of theirs sees (client-server API, “Client Config”). */
export interface AccountData {
  /** Undefined where nothing is kept under this type. */
  get(type: string): Promise<unknown>
  put(type: string, content: object): Promise<void>
}

export function accountDataOf(client: Pick<Client, 'call'>, user: string): AccountData {
  const pathOf = (type: string): string =>
    `/_matrix/client/v3/user/${encodeURIComponent(user)}/account_data/${encodeURIComponent(type)}`
  return {
    async get(type) {
      try {
        return await client.call('GET', pathOf(type))
      } catch (error) {
        if (error instanceof MatrixFault && error.status === 404) return undefined
        throw error
      }
    },
    put: async (type, body) => void (await client.call('PUT', pathOf(type), { body })),
  }
}
