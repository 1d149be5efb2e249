import { plusSeconds } from '#domain/instant.ts'
import type { Blockage } from '#app/contracts/adapter.ts'
import type { Delivery } from '#app/contracts/store/outbox.ts'
import { isSameTrouble } from '#app/delivery/same-trouble.ts'
import type { SenderPowers } from '#app/delivery/sender-powers.ts'

const tenMinutes = 10 * 60
const oneHour = 60 * 60

interface Blocking {
  readonly why: Blockage
  /** The seconds that the platform names. */
  readonly after?: number
}

/**
 * Keeps a delivery until somebody has acted, tried every ten minutes at first, then hourly, unless the platform says when; it
 * is never given up.
 */
export async function keep(powers: SenderPowers, delivery: Delivery, { why, after }: Blocking): Promise<void> {
  const at = powers.now()
  const since = delivery.blocked?.why === why ? delivery.blocked.since : at
  const wait = after ?? (plusSeconds(since, oneHour) <= at ? oneHour : tenMinutes)
  const before = await powers.outbox.block(delivery.key, { why, since, notBefore: plusSeconds(at, wait) })
  // The operator can do nothing about it; the coordination is told in its own time.
  if (why === 'not-met') return
  const same = before.filter((other) => isSameTrouble(other, { why, to: delivery.to }))
  await powers.onBlocked?.(delivery, { why, since: same[0]?.since ?? since }, same)
}
