import { inTurn } from '#app/chat/in-turn.ts'
import { asItHolds } from '#app/delivery/as-it-holds.ts'
import { addressKey } from '#app/contracts/address.ts'
import type { Message } from '#app/contracts/message.ts'
import type { Delivery } from '#app/contracts/store/outbox.ts'
import { postEdit } from '#app/delivery/post-edit.ts'
import { postParts } from '#app/delivery/post-parts.ts'
import { ready, type Ready } from '#app/delivery/ready.ts'
import type { SenderPowers } from '#app/delivery/sender-powers.ts'

/**
 * What sends a claimed delivery: one after another at each place, places side by side. A person's account and their
 * direct place are one place, so a reply and a prompt are not posted at the same time.
 */
export function createPosting(powers: SenderPowers): (delivery: Delivery) => Promise<void> {
  const turn = inTurn()
  return async (delivery) => {
    const prepared = await ready(powers, delivery)
    if (prepared) await turn(addressKey(prepared.at), () => postOne(powers, prepared))
  }
}

async function postOne(powers: SenderPowers, one: Ready): Promise<void> {
  const { key, message, partsSent } = one.delivery
  if (message.kind === 'edit') return postEdit(powers, one)
  // Before it is read what holds: whatever changes from then on is brought up to date.
  if (one.adapter.changesPosts && message.parts) await powers.outbox.live(message.id, message.about)
  const holds = partsSent > 0 ? message : await asItHolds(powers, message)
  if (holds === undefined) await powers.outbox.settle(key, 'cancelled')
  else await postParts(powers, holds === message ? one : await reworded(powers, one, holds))
}

/** Kept before it is posted, so that a second try says the same. */
async function reworded(powers: SenderPowers, one: Ready, message: Message): Promise<Ready> {
  await powers.outbox.reword(message)
  return { ...one, delivery: { ...one.delivery, message }, posts: one.adapter.posts(message) }
}
