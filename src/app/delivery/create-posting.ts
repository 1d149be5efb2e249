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
  const holds = partsSent > 0 ? message : await asItHolds(powers, one.delivery)
  if (holds === undefined) return powers.outbox.settle(key, 'cancelled')
  const worded = holds === message ? one : await reworded(powers, one, holds)
  const prompt = await promptBefore(powers, one.delivery)
  return prompt === undefined ? postParts(powers, worded) : powers.outbox.lineUp(key, prompt.id)
}

/** The prompt that has been waiting for the same person for longer: nobody is reminded by whom they do not know yet. */
async function promptBefore({ outbox }: SenderPowers, delivery: Delivery): Promise<Message | undefined> {
  if (delivery.message.kind !== 'reminder' || delivery.partsSent > 0) return undefined
  const line = await outbox.inLineWith(delivery)
  const own = line.findIndex(({ id }) => id === delivery.message.id)
  return line.slice(0, Math.max(0, own)).find(({ kind }) => kind === 'prompt')
}

/** Kept before it is posted, so that a second try says the same. */
async function reworded(powers: SenderPowers, one: Ready, message: Message): Promise<Ready> {
  await powers.outbox.reword(message)
  return { ...one, delivery: { ...one.delivery, message }, posts: one.adapter.posts(message) }
}
