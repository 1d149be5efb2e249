import type { Posting } from '#app/contracts/adapter.ts'
import { MatrixFault } from './fault.ts'
import { heard } from './heard.ts'
import type { Part } from './parts.ts'
import type { Progress } from './progress.ts'
import { settle } from './settle.ts'
import type { WayOut } from './way-out.ts'

/**
 * The progress of a post in the room where its place is now. What was begun in another room begins anew, unless it turns
 * out that all of it is there.
 */
export async function placed(
  out: WayOut,
  posting: Posting,
  before: Progress | undefined,
  parts: readonly Part[],
): Promise<Progress> {
  const { at, lane, key } = posting
  const room = await out.rooms.of(at, lane)
  await heard(out, posting, room)
  if (before?.room === room) return before
  const settled = before && (await settledIn(out, key, before))
  return settled && parts.every(({ name }) => name in settled.events) ? settled : { room, events: {}, left: [] }
}

/** Of a room that is closed to us nobody can tell: better to say something twice than not at all. */
async function settledIn(out: WayOut, key: string, before: Progress): Promise<Progress> {
  try {
    return await settle(out, key, before)
  } catch (error) {
    if (error instanceof MatrixFault && (error.code === 'M_FORBIDDEN' || error.code === 'M_NOT_FOUND')) return before
    throw error
  }
}
