import { plusSeconds } from '#domain/instant.ts'
import type { Blockage } from '#app/contracts/adapter.ts'
import type { Delivery } from '#app/contracts/store/outbox.ts'
import { isSameTrouble } from '#app/delivery/same-trouble.ts'
import type { SenderPowers } from '#app/delivery/sender-powers.ts'

const tenMinutes = 10 * 60
const oneHour = 60 * 60

/** Keeps a delivery until the operator has acted, tried every ten minutes at first, then hourly; it is never given up. */
export async function keep(powers: SenderPowers, delivery: Delivery, why: Blockage): Promise<void> {
  const at = powers.now()
  const since = delivery.blocked?.why === why ? delivery.blocked.since : at
  const wait = plusSeconds(since, oneHour) <= at ? oneHour : tenMinutes
  const before = await powers.outbox.block(delivery.key, { why, since, notBefore: plusSeconds(at, wait) })
  const same = before.filter((other) => isSameTrouble(other, { why, to: delivery.to }))
  await powers.onBlocked?.(delivery, { why, since: same[0]?.since ?? since }, same)
}
