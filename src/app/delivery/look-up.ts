import { plusSeconds } from '#domain/instant.ts'
import type { Delivery } from '#app/contracts/store/outbox.ts'
import { bury } from '#app/delivery/bury.ts'
import { partKey } from '#app/delivery/part-key.ts'
import type { SenderPowers } from '#app/delivery/sender-powers.ts'

const oneDay = 24 * 60 * 60

/**
 * Finds out what became of a delivery that was interrupted: goes on behind what the platform has, queues anew what
 * it does not have, and leaves alone what it cannot tell, for a day at most unless it cannot be asked.
 */
export async function lookUp(powers: SenderPowers, delivery: Delivery): Promise<void> {
  try {
    await settleDoubt(powers, delivery)
  } catch (error) {
    powers.log.warn({ err: error, key: delivery.key }, 'a message could not be looked up')
  }
}

async function settleDoubt(powers: SenderPowers, delivery: Delivery): Promise<void> {
  const { key, message, to, direct, partsSent, state } = delivery
  if (message.kind === 'edit') return powers.outbox.settle(key, 'queued')
  const way = powers.lines().get(to.platform)
  if (way === undefined) return
  const since = delivery.firstAt ?? powers.now()
  const at = direct ? await way.line.open(to) : to
  const found = await way.line.find(partKey(key, partsSent), at, since)
  if (found === 'absent') return powers.outbox.settle(key, 'queued')
  if (found === 'unsure' || found === 'not-now') {
    if (found === 'unsure' && plusSeconds(since, oneDay) <= powers.now()) return bury(powers, delivery)
    return state === 'unknown' ? undefined : powers.outbox.settle(key, 'unknown')
  }
  const done = partsSent + 1
  const complete = done >= way.adapter.posts(message).length
  await powers.outbox.settle(key, complete ? 'sent' : 'queued', { partsSent: done, remoteId: found.id })
}
