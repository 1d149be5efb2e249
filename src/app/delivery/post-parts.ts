import type { Line, Sent } from '#app/contracts/adapter.ts'
import { partKey } from '#app/delivery/part-key.ts'
import type { Ready } from '#app/delivery/ready.ts'
import type { SenderPowers } from '#app/delivery/sender-powers.ts'
import { undelivered } from '#app/delivery/undelivered.ts'

/** Posts what is left of a delivery, confirming part by part. */
export async function postParts(powers: SenderPowers, { delivery, line, at, posts, files }: Ready): Promise<void> {
  const { key, partsSent } = delivery
  if (posts.length <= partsSent) return powers.outbox.settle(key, 'sent')
  for (const [part, post] of posts.entries()) {
    if (part < partsSent) continue
    const last = part === posts.length - 1
    const sent = await outcomeOf(powers, () => line.post(post, at, partKey(key, part), last ? files : []))
    if (sent === 'unknown') return powers.outbox.settle(key, 'unknown')
    if ('failed' in sent) return undelivered(powers, delivery, sent)
    await powers.outbox.settle(key, last ? 'sent' : 'sending', { partsSent: part + 1, remoteId: sent.id })
  }
}

/** An accident while posting leaves open whether it was posted. */
async function outcomeOf(powers: SenderPowers, post: () => ReturnType<Line['post']>): Promise<Sent> {
  try {
    return await post()
  } catch (error) {
    powers.log.warn({ err: error }, 'a post ended in an accident')
    return 'unknown'
  }
}
