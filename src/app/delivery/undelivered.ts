import { plusSeconds, type Instant } from '#domain/instant.ts'
import type { Delivery } from '#app/contracts/store/outbox.ts'
import { bury } from '#app/delivery/bury.ts'
import { nextAccount } from '#app/delivery/next-account.ts'
import type { SenderPowers } from '#app/delivery/sender-powers.ts'
import { mostAttempts, waitingTime } from '#app/delivery/waiting-time.ts'

/** Why something certainly was not posted. */
export interface Failure {
  readonly failed: 'later' | 'refused' | 'gone' | 'unconnected'
  /** Seconds the platform asks us to wait. */
  readonly after?: number
}

/**
 * Settles a delivery that did not get through: the person's next account, another try later, or the end. Returns
 * until when its address rests, so that nothing overtakes it there.
 */
export async function undelivered(
  powers: SenderPowers,
  delivery: Delivery,
  failure: Failure,
): Promise<Instant | undefined> {
  const final = failure.failed === 'refused' || failure.failed === 'gone' || delivery.attempts >= mostAttempts
  if (final || failure.failed === 'unconnected') {
    const next = await nextAccount(powers, delivery)
    if (next !== undefined) {
      await powers.outbox.readdress(delivery.key, next)
      return undefined
    }
  }
  if (final) {
    await bury(powers, delivery)
    return undefined
  }
  const notBefore = plusSeconds(powers.now(), waitingTime(delivery.attempts, failure.after))
  await powers.outbox.settle(delivery.key, 'queued', { notBefore })
  return notBefore
}
