import type { Homeserver } from './homeserver.ts'
import { pathOf, roomPath } from './paths.ts'
import { serverOf } from './server-of.ts'

type Server = Pick<Homeserver, 'call'>

/** Joins a room that the server of `by` knows; what is joined already stays so. Rejects with a `MatrixFault`. */
export async function join(
  { call }: Server,
  room: string,
  { by, signal }: { readonly by: string; readonly signal: AbortSignal },
): Promise<void> {
  await call('POST', pathOf('join', room), { query: { via: serverOf(by) }, body: {}, signal })
}

/** Declines an invitation, with a reason for whoever has invited. Rejects with a `MatrixFault`. */
export async function decline(
  { call }: Server,
  room: string,
  { reason, signal }: { readonly reason: string; readonly signal: AbortSignal },
): Promise<void> {
  await call('POST', roomPath(room, 'leave'), { body: { reason }, signal })
}
