import { z } from 'zod'
import { MatrixFault } from '#adapters/matrix/web/fault.ts'
import type { Homeserver } from './homeserver.ts'
import { mark } from './make-direct-room.ts'
import { statePath } from './paths.ts'

const joined = z.looseObject({ joined_rooms: z.array(z.string()) })
const creation = z.looseObject({ sender: z.string(), content: z.looseObject({ [mark]: z.string().optional() }) })

/** Finds rooms by the mark that they were made with. */
export interface MadeFor {
  /** The user that the bot has made this room for, if any. Rejects with a `MatrixFault`. */
  user(room: string): Promise<string | undefined>
  /** Every room that the bot is in. */
  rooms(): Promise<readonly string[]>
}

export function createMadeFor({ call }: Pick<Homeserver, 'call'>, bot: string): MadeFor {
  // What a room was created with never changes.
  const known = new Map<string, string | undefined>()

  async function asked(room: string): Promise<string | undefined> {
    try {
      const { data } = creation.safeParse(
        await call('GET', statePath(room, 'm.room.create'), { query: { format: 'event' } }),
      )
      return data?.sender === bot ? data.content[mark] : undefined
    } catch (error) {
      if (error instanceof MatrixFault && (error.status === 403 || error.status === 404)) return undefined
      throw error
    }
  }

  return {
    async user(room) {
      if (!known.has(room)) known.set(room, await asked(room))
      return known.get(room)
    },
    rooms: async () => joined.parse(await call('GET', '/_matrix/client/v3/joined_rooms')).joined_rooms,
  }
}
