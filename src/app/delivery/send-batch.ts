import type { Instant } from '#domain/instant.ts'
import { addressKey } from '#app/contracts/address.ts'
import type { Delivery } from '#app/contracts/store/outbox.ts'
import { postParts } from '#app/delivery/post-parts.ts'
import { ready, type Ready } from '#app/delivery/ready.ts'
import type { SenderPowers } from '#app/delivery/sender-powers.ts'
import { stillHolds } from '#app/delivery/still-holds.ts'

/** Places at which nothing is posted before the given moment, by address key. */
export type Resting = Map<string, Instant>

/** Sends claimed deliveries: in order at each place, places side by side. */
export async function sendBatch(powers: SenderPowers, batch: readonly Delivery[], resting: Resting): Promise<void> {
  const prepared = await Promise.all(batch.map((delivery) => ready(powers, delivery)))
  const queues = Map.groupBy(
    prepared.filter((one) => one !== undefined),
    ({ at }) => addressKey(at),
  )
  const outcomes = await Promise.allSettled([...queues].map(([place, queue]) => inOrder(powers, place, queue, resting)))
  const accident = outcomes.find((outcome) => outcome.status === 'rejected')
  if (accident) throw new Error('Sending broke off.', { cause: accident.reason })
}

async function inOrder(powers: SenderPowers, place: string, queue: readonly Ready[], resting: Resting): Promise<void> {
  for (const one of queue) {
    const until = await send(powers, one, resting.get(place))
    if (until === undefined) resting.delete(place)
    else resting.set(place, until)
  }
}

/** Sends one delivery, unless its place rests or there is nothing left to say. Returns until when the place rests. */
async function send(powers: SenderPowers, one: Ready, rest: Instant | undefined): Promise<Instant | undefined> {
  const { key, message, partsSent } = one.delivery
  const now = powers.now()
  if (rest !== undefined && rest > now) {
    await powers.outbox.settle(key, 'queued', { notBefore: rest })
    return rest
  }
  if (partsSent === 0 && !(await stillHolds(message, powers.requests, now))) {
    await powers.outbox.settle(key, 'cancelled')
    return undefined
  }
  return postParts(powers, one)
}
