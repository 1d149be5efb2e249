import { z } from 'zod'
import type { Note } from './notes.ts'
import type { SyncedRoom } from './rooms.ts'

type Known = Pick<Note, 'encryption' | 'visibility'>

const configuration = z.looseObject({ algorithm: z.string() })
const history = z.looseObject({ history_visibility: z.string() })

/** What the state of a room says of its encryption; that it is there at all means that it is encrypted. */
export const encryptionIn = (content: unknown): NonNullable<Known['encryption']> =>
  configuration.safeParse(content).data ?? { algorithm: 'unnamed' }

/** Who may read what was said before they came; undefined where the state does not say. */
export const visibilityIn = (content: unknown): string | undefined =>
  history.safeParse(content).data?.history_visibility

/** What is known after what has happened in a room. What it was encrypted by once holds for good. */
export function encryptionAfter(before: Known, { state, timeline }: SyncedRoom): Known {
  let { encryption, visibility } = before
  for (const { type, state_key: key, content } of [...state, ...timeline]) {
    if (key !== '') continue
    if (type === 'm.room.encryption') encryption ??= encryptionIn(content)
    if (type === 'm.room.history_visibility') visibility = visibilityIn(content) ?? visibility
  }
  return { ...(encryption && { encryption }), ...(visibility !== undefined && { visibility }) }
}
