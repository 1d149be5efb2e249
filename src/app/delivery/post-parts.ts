import type { Sent } from '#app/contracts/adapter.ts'
import { outcomeOf } from '#app/delivery/outcome-of.ts'
import { partKey } from '#app/delivery/part-key.ts'
import type { Ready } from '#app/delivery/ready.ts'
import type { SenderPowers } from '#app/delivery/sender-powers.ts'
import { undelivered } from '#app/delivery/undelivered.ts'

/** Posts what is left of a delivery, confirming part by part. */
export async function postParts(powers: SenderPowers, ready: Ready): Promise<void> {
  const { delivery, posts } = ready
  const { key, partsSent } = delivery
  if (posts.length <= partsSent) return powers.outbox.settle(key, 'sent')
  for (const part of posts.keys()) {
    if (part < partsSent) continue
    const last = part === posts.length - 1
    const sent = await outcomeOf(powers, () => postPart(ready, part))
    if (sent === 'unknown') return powers.outbox.settle(key, 'unknown')
    if ('failed' in sent) return undelivered(powers, delivery, sent)
    await powers.outbox.settle(key, last ? 'sent' : 'sending', { partsSent: part + 1, remoteId: sent.id })
  }
}

/** Changes the earlier post, if there is one that can still be changed; else posts anew. */
async function postPart({ delivery, line, at, posts, files, edits }: Ready, part: number): Promise<Sent> {
  const post = posts[part]
  if (!post) throw new Error(`There is no part ${part} to post.`)
  const posting = {
    post,
    at,
    key: partKey(delivery.key, part),
    files: part === posts.length - 1 ? files : [],
    lane: delivery.message.lane,
  }
  const edited = edits[part]
  if (typeof edited !== 'string') return line.post(posting)
  const sent = await line.post({ ...posting, edits: edited })
  const isPast = typeof sent === 'object' && 'failed' in sent && (sent.failed === 'refused' || sent.failed === 'gone')
  return isPast ? line.post(posting) : sent
}
