import type { Delivery } from '#app/contracts/store/outbox.ts'
import type { SenderPowers } from '#app/delivery/sender-powers.ts'

/** Gives a delivery up for good, and says so. */
export async function bury(powers: SenderPowers, delivery: Delivery): Promise<void> {
  await powers.outbox.settle(delivery.key, 'dead')
  const { key, message, to, attempts } = delivery
  powers.log.error({ key, kind: message.kind, platform: to.platform, attempts }, 'a message could not be delivered')
  await powers.onDead?.(delivery)
}
