import { z } from 'zod'
import type { Client } from './client.ts'

/** Who reads in a room, or will as soon as they come: by user whether they have joined or are invited. */
export type Readers = ReadonlyMap<string, 'join' | 'invite'>

const page = z.object({ chunk: z.array(z.unknown()) })
const reader = z.looseObject({
  state_key: z.string(),
  content: z.looseObject({ membership: z.enum(['join', 'invite']) }),
})

/** As the server says now (client-server API, GET /rooms/{roomId}/members). Rejects with a `MatrixFault`. */
export async function readersOf({ call }: Pick<Client, 'call'>, room: string): Promise<Map<string, 'join' | 'invite'>> {
  const path = `/_matrix/client/v3/rooms/${encodeURIComponent(room)}/members`
  const { chunk } = page.parse(await call('GET', path, { query: { not_membership: 'leave' } }))
  // Whatever is no membership lets nobody read; it must not hide the others.
  const found = chunk.flatMap((each) => reader.safeParse(each).data ?? [])
  return new Map(found.map(({ state_key: user, content }) => [user, content.membership]))
}
