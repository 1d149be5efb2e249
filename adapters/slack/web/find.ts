import type { Instant } from '#domain/instant.ts'
import type { Address } from '#app/contracts/address.ts'
import type { Line } from '#app/contracts/adapter.ts'
import { errorCode } from './error-code.ts'
import { findMarked } from './find-marked.ts'
import { isShared } from './is-shared.ts'
import { leftKey } from './left-key.ts'
import { outcomeOf } from './outcome-of.ts'
import { isWhole, type Progress } from './progress.ts'
import { lastTried } from './tried.ts'
import type { WayOut } from './way-out.ts'

type Found = Awaited<ReturnType<Line['find']>>

/** Longer than any request that may still be under way. */
const grace = 30_000

/**
 * Looks for a post in the history. A post that is there without all of its files is `absent`, so that it is posted once
 * more: that goes on where it stood. What was tried a moment ago cannot be told yet.
 */
export async function find(out: WayOut, key: string, at: Address, since: Instant): Promise<Found> {
  const last = Math.max(Date.parse(since), await lastTried(out, at))
  if (out.clock.now() < last + grace) return 'not-now'
  try {
    const channel = await out.channels.of(at.id, 'bulk')
    const progress = await out.progresses.of(key)
    if (!progress) return await findMarked(out.call, channel, key, since)
    return await findWhole(out, { key, channel, since }, progress)
  } catch (error) {
    const code = errorCode(error)
    if (code === 'channel_not_found') await out.channels.forget(at.id)
    out.log.warn({ code, key }, 'Slack could not be asked for a message')
    return passes(outcomeOf(error)) ? 'not-now' : 'unsure'
  }
}

/** Whether time or the operator lets us ask again: nothing is given up for that. */
const passes = (outcome: ReturnType<typeof outcomeOf>): boolean =>
  outcome === 'unknown' ||
  ('why' in outcome ? outcome.why === 'access' : outcome.failed === 'later' || outcome.failed === 'unreachable')

interface Sought {
  readonly key: string
  readonly channel: string
  readonly since: Instant
}

/** Settles the one step of a post with files that is in doubt. */
async function findWhole(out: WayOut, sought: Sought, progress: Progress): Promise<Found> {
  const settled = await settle(out, sought, progress)
  if (settled === 'unsure') return 'unsure'
  if (settled !== progress) await out.progresses.keep(sought.key, settled)
  return isWhole(settled) ? { id: settled.ts ?? '' } : 'absent'
}

async function settle(out: WayOut, sought: Sought, progress: Progress): Promise<Progress | 'unsure'> {
  const { key, channel, since } = sought
  const { sharing, told, ts } = progress
  if (ts === undefined) {
    const found = await findMarked(out.call, channel, key, since)
    if (found === 'unsure') return 'unsure'
    return found === 'absent' ? progress : { ...progress, ts: found.id }
  }
  if (sharing) {
    const shared = await isShared(out, sharing, channel)
    if (shared === 'unsure') return 'unsure'
    return { ...progress, sharing: undefined, shared: [...progress.shared, ...(shared ? sharing.files : [])] }
  }
  if (told !== 'perhaps') return progress
  const found = await findMarked(out.call, channel, leftKey(key), since)
  if (found === 'unsure') return 'unsure'
  return { ...progress, told: found === 'absent' ? 'no' : 'yes' }
}
