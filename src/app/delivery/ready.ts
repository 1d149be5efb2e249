import { addressKey, type Address } from '#app/contracts/address.ts'
import type { PostFile } from '#app/contracts/adapter.ts'
import type { Post } from '#app/contracts/post.ts'
import type { Delivery } from '#app/contracts/store/outbox.ts'
import { filesThatMayGo } from '#app/delivery/non-public-files.ts'
import { filesOf } from '#app/delivery/files-of.ts'
import type { SenderPowers, Way } from '#app/delivery/sender-powers.ts'
import { undelivered } from '#app/delivery/undelivered.ts'

/** A claimed delivery with all that is needed to post it. */
export interface Ready {
  readonly delivery: Delivery
  readonly adapter: Way['adapter']
  readonly line: Way['line']
  readonly at: Address
  readonly posts: readonly Post[]
  readonly files: readonly PostFile[]
  /** The earlier post that each part changes; null where it is posted anew. */
  readonly edits: readonly (string | null)[]
}

/** Prepares a claimed delivery. Whatever breaks here, nothing was posted: the delivery is settled to try again. */
export async function ready(powers: SenderPowers, delivery: Delivery): Promise<Ready | undefined> {
  const { message, to, direct } = delivery
  const way = powers.lines().get(to.platform)
  if (way === undefined) {
    await undelivered(powers, delivery, { failed: 'unconnected' })
    return undefined
  }
  const may = await filesThatMayGo(powers, delivery)
  if (may === 'none') {
    await undelivered(powers, delivery, { failed: 'refused' })
    return undefined
  }
  try {
    const at = direct ? await way.line.open(to) : to
    const files = await filesOf(message, may === 'all' ? () => true : ({ nonPublic }) => !nonPublic, powers.papers)
    const edits = await earlierPosts(powers, delivery)
    return { delivery, adapter: way.adapter, line: way.line, at, posts: way.adapter.posts(message), files, edits }
  } catch (error) {
    powers.log.warn({ err: error, key: delivery.key }, 'a message could not be prepared')
    await undelivered(powers, delivery, { failed: 'later' })
    return undefined
  }
}

/** The posts that a message changes: none when they went elsewhere, or nobody can tell yet what became of them. */
async function earlierPosts(
  { outbox }: Pick<SenderPowers, 'outbox'>,
  { message: { replaces }, to }: Delivery,
): Promise<readonly (string | null)[]> {
  const earlier = replaces === undefined ? undefined : await outbox.posted(replaces)
  return earlier && addressKey(earlier.to) === addressKey(to) ? earlier.ids : []
}
