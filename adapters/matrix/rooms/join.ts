import type { Homeserver } from './homeserver.ts'
import { pathOf, roomPath } from './paths.ts'
import { serverOf } from './server-of.ts'

interface Asked {
  readonly room: string
  /** Whose server knows the room. */
  readonly by: string
}

/** Joins a room; what is joined already stays so. Rejects with a `MatrixFault`. */
export async function join({ call }: Pick<Homeserver, 'call'>, { room, by }: Asked): Promise<void> {
  await call('POST', pathOf('join', room), { query: { via: serverOf(by) }, body: {} })
}

/** Declines an invitation, with a reason for whoever has invited. Rejects with a `MatrixFault`. */
export async function decline({ call }: Pick<Homeserver, 'call'>, room: string, reason: string): Promise<void> {
  await call('POST', roomPath(room, 'leave'), { body: { reason } })
}
