import { z } from 'zod'
import type { Homeserver } from './homeserver.ts'
import { serverOf } from './server-of.ts'

/** The only algorithm that rooms are encrypted by. */
export const megolm = 'm.megolm.v1.aes-sha2'

/** In the creation of a direct room: for whom it is. Finds rooms that were made just before the bot was killed. */
export const mark = 'masterplan.direct'

const created = z.looseObject({ room_id: z.string() })

interface Wanted {
  readonly user: string
  /** Our own server's name. */
  readonly realm: string
  readonly topic: string
}

/**
 * Makes an encrypted room for one user, in which they can read what was said since they were invited, and resolves with its
 * id. Only the bot may invite there, and nobody from other servers can ever come in unless the user is from there.
 */
export async function makeDirectRoom(
  { call }: Pick<Homeserver, 'call'>,
  { user, realm, topic }: Wanted,
): Promise<string> {
  const body = {
    preset: 'private_chat',
    visibility: 'private',
    is_direct: true,
    invite: [user],
    // Without a name clients show it under that of the bot, as any talk with one person.
    topic,
    creation_content: { [mark]: user, ...(serverOf(user) === realm && { 'm.federate': false }) },
    power_level_content_override: { invite: 100 },
    initial_state: [
      { type: 'm.room.encryption', state_key: '', content: { algorithm: megolm } },
      { type: 'm.room.history_visibility', state_key: '', content: { history_visibility: 'invited' } },
      { type: 'm.room.guest_access', state_key: '', content: { guest_access: 'forbidden' } },
    ],
  }
  return created.parse(await call('POST', '/_matrix/client/v3/createRoom', { body })).room_id
}
