import { asItHolds } from '#app/delivery/as-it-holds.ts'
import { addressKey } from '#app/contracts/address.ts'
import type { Message } from '#app/contracts/message.ts'
import type { Delivery } from '#app/contracts/store/outbox.ts'
import { postParts } from '#app/delivery/post-parts.ts'
import { ready, type Ready } from '#app/delivery/ready.ts'
import type { SenderPowers } from '#app/delivery/sender-powers.ts'

/**
 * Sends claimed deliveries: in order at each place, places side by side. A person's account and their direct place
 * are one place, so a reply and a prompt do not overtake each other.
 */
export async function sendBatch(powers: SenderPowers, batch: readonly Delivery[]): Promise<void> {
  const prepared = await Promise.all(batch.map((delivery) => ready(powers, delivery)))
  const queues = Map.groupBy(
    prepared.filter((one) => one !== undefined),
    ({ at }) => addressKey(at),
  )
  const outcomes = await Promise.allSettled([...queues.values()].map((queue) => inOrder(powers, queue)))
  const accident = outcomes.find((outcome) => outcome.status === 'rejected')
  if (accident) throw new Error('Sending broke off.', { cause: accident.reason })
}

async function inOrder(powers: SenderPowers, queue: readonly Ready[]): Promise<void> {
  for (const one of queue) {
    const { key, message, partsSent } = one.delivery
    const holds = partsSent > 0 ? message : await asItHolds(powers, message)
    if (holds === undefined) await powers.outbox.settle(key, 'cancelled')
    else await postParts(powers, holds === message ? one : await reworded(powers, one, holds))
  }
}

/** Kept before it is posted, so that a second try says the same. */
async function reworded(powers: SenderPowers, one: Ready, message: Message): Promise<Ready> {
  await powers.outbox.reword(message)
  return { ...one, delivery: { ...one.delivery, message }, posts: one.adapter.posts(message) }
}
