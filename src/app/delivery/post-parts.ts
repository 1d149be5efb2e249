import { plusSeconds, type Instant } from '#domain/instant.ts'
import type { Line, Sent } from '#app/contracts/adapter.ts'
import { partKey } from '#app/delivery/part-key.ts'
import type { Ready } from '#app/delivery/ready.ts'
import type { SenderPowers } from '#app/delivery/sender-powers.ts'
import { undelivered } from '#app/delivery/undelivered.ts'
import { waitingTime } from '#app/delivery/waiting-time.ts'

/** Posts what is left of a delivery and confirms part by part. Returns until when the place must rest, if it must. */
export async function postParts(powers: SenderPowers, ready: Ready): Promise<Instant | undefined> {
  const { delivery, line, at, posts, files } = ready
  const { key, partsSent, attempts } = delivery
  if (posts.length <= partsSent) await powers.outbox.settle(key, 'sent')
  for (const [part, post] of posts.entries()) {
    if (part < partsSent) continue
    const last = part === posts.length - 1
    const sent = await outcomeOf(powers, () => line.post(post, at, partKey(key, part), last ? files : []))
    if (sent === 'unknown') {
      await powers.outbox.settle(key, 'unknown')
      return plusSeconds(powers.now(), waitingTime(attempts, undefined))
    }
    if ('failed' in sent) return undelivered(powers, delivery, sent)
    await powers.outbox.settle(key, last ? 'sent' : 'sending', { partsSent: part + 1, remoteId: sent.id })
  }
  return undefined
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
