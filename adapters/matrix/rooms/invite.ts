import { MatrixFault } from '#adapters/matrix/web/fault.ts'
import type { Homeserver } from './homeserver.ts'
import type { Members } from './members.ts'
import { statePath } from './paths.ts'

/**
 * Invites a user to talk with the bot alone. By way of the room's state, since an invitation by itself cannot say that it is
 * direct. Rejects with a `MatrixFault`, such as `M_INVITE_BLOCKED`.
 */
export async function invite(
  { call }: Pick<Homeserver, 'call'>,
  members: Members,
  { room, user }: { readonly room: string; readonly user: string },
): Promise<void> {
  try {
    await call('PUT', statePath(room, 'm.room.member', user), { body: { membership: 'invite', is_direct: true } })
  } catch (error) {
    const isRefused = error instanceof MatrixFault && error.code === 'M_FORBIDDEN'
    if (!isRefused || !(await members.now(room)).has(user)) throw error
  }
  members.forget(room)
}
