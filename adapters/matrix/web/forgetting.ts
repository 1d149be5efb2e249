import type { WayOut } from './way-out.ts'

const day = 24 * 60 * 60 * 1000
/** Longer than the outbox tries, or anybody leaves the bot standing. */
const keptPosts = 30 * day
/** Longer than any round is open: a sign must count as long as what it stands under does. */
const keptSigns = 400 * day

/** Makes what forgets, once a day, how far posts of long ago have come, and what the signs of past rounds stood for. */
export function createForgetting({
  progresses,
  signs,
  clock,
}: Pick<WayOut, 'progresses' | 'signs' | 'clock'>): () => Promise<void> {
  let next = 0
  return async () => {
    const now = clock.now()
    if (now < next) return
    next = now + day
    await progresses.forget(now - keptPosts)
    await signs.forget(now - keptSigns)
  }
}
