import type { WayOut } from './way-out.ts'

const day = 24 * 60 * 60 * 1000
/** Longer than the outbox tries, or anybody leaves the bot standing. */
const kept = 30 * day

/** Makes what forgets, once a day, how far posts of long ago have come. */
export function createForgetting({ progresses, clock }: Pick<WayOut, 'progresses' | 'clock'>): () => Promise<void> {
  let next = 0
  return async () => {
    const now = clock.now()
    if (now < next) return
    next = now + day
    await progresses.forget(now - kept)
  }
}
