import type { Line } from '#app/contracts/adapter.ts'
import { errorCode } from './error-code.ts'
import { outcomeOf } from './outcome-of.ts'
import { isRepeatable, settle } from './settle.ts'
import { Unsure } from './unsure.ts'
import type { WayOut } from './way-out.ts'

type Found = Awaited<ReturnType<Line['find']>>

/**
 * Tells what became of a post by what was noted of it. As long as the homeserver knows its transaction it is `absent`, so that
 * it is posted once more: that makes nothing new. Later the room is looked through.
 */
export async function find(out: WayOut, key: string): Promise<Found> {
  const progress = await out.progresses.of(key)
  if (progress?.id !== undefined) return { id: progress.id }
  if (!progress || isRepeatable(out, progress)) return 'absent'
  try {
    await out.progresses.keep(key, await settle(out, key, progress))
    // Even if all is there: posting it goes on where it stood, and says its id.
    return 'absent'
  } catch (error) {
    out.log.warn({ code: errorCode(error), key }, 'the homeserver could not be asked for a message')
    if (error instanceof Unsure) return 'unsure'
    return passes(outcomeOf(error, true)) ? 'not-now' : 'unsure'
  }
}

/** Whether time or the operator lets us ask again: nothing is given up for that. */
const passes = (outcome: ReturnType<typeof outcomeOf>): boolean =>
  outcome === 'unknown' ||
  ('why' in outcome ? outcome.why === 'access' : outcome.failed === 'later' || outcome.failed === 'unreachable')
