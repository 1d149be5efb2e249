import { z } from 'zod'
import type { Homeserver } from './homeserver.ts'
import { isMissing } from './is-missing.ts'
import { pathOf } from './paths.ts'

// Others write there, too; what we do not understand of it stays as it is.
const content = z.record(z.string(), z.unknown())
const ids = z.array(z.string()).catch([])

/** Which rooms clients of the bot's account take for direct ones (client-server API, `m.direct`). */
export interface DirectAccountData {
  /** Rejects with a `MatrixFault`. */
  of(user: string): Promise<readonly string[]>
  /** Adds a room and loses none. What cannot be read is not written. */
  add(user: string, room: string): Promise<void>
}

export function createDirectAccountData({ call }: Pick<Homeserver, 'call'>, bot: string): DirectAccountData {
  const path = pathOf('user', bot, 'account_data', 'm.direct')
  // One at a time: each adds to what the last has written.
  let last: Promise<unknown> = Promise.resolve()

  async function read(): Promise<Record<string, unknown>> {
    try {
      return content.parse(await call('GET', path))
    } catch (error) {
      if (isMissing(error)) return {}
      throw error
    }
  }

  async function add(user: string, room: string): Promise<void> {
    const all = await read()
    const rooms = ids.parse(all[user])
    if (rooms.includes(room)) return
    await call('PUT', path, { body: { ...all, [user]: [...rooms, room] } })
  }

  return {
    of: async (user) => ids.parse((await read())[user]),
    add(user, room) {
      const done = last.then(
        () => add(user, room),
        () => add(user, room),
      )
      last = done
      return done
    },
  }
}
