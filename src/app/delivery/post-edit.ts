import type { Message } from '#app/contracts/message.ts'
import type { Reply } from '#app/contracts/reply.ts'
import type { Post } from '#app/contracts/post.ts'
import { outcomeOf } from '#app/delivery/outcome-of.ts'
import { partKey } from '#app/delivery/part-key.ts'
import type { Ready } from '#app/delivery/ready.ts'
import type { SenderPowers, Standing } from '#app/delivery/sender-powers.ts'
import { type Failure, undelivered } from '#app/delivery/undelivered.ts'

/**
 * Brings the posts of an earlier prompt up to date, unless they say so already. Those that cannot be changed any more are
 * left as they are. Whoever has just answered reads all of it even where it has no room there.
 */
export async function postEdit(powers: SenderPowers, one: Ready): Promise<void> {
  const { outbox } = powers
  const { key, message } = one.delivery
  const { replaces: prompt = '' } = message
  const ids = await changeable(powers, prompt)
  const standing = await powers.standing?.(message)
  if (!standing || ids.length === 0) return outbox.settle(key, 'cancelled')
  const posts = fitting(one, message, standing, ids.length)
  const says = powers.fingerprint(posts)
  const over = standing.isOver ? null : says
  if ((await outbox.shown(prompt)) === says) {
    await outbox.show(prompt, over)
    return outbox.settle(key, 'cancelled')
  }
  const failure = await change(powers, one, posts, ids)
  if (failure && !isPast(failure)) return undelivered(powers, one.delivery, failure)
  if (message.lane === 'interactive') await sayRest(powers, one, standing, failure ? 0 : ids.length)
  await outbox.show(prompt, failure ? null : over)
  await outbox.settle(key, 'sent')
}

/** Whether this post cannot be changed any more. */
const isPast = ({ failed }: Failure): boolean => failed === 'refused' || failed === 'gone'

/** The posts of a prompt, if all of them are known. */
async function changeable({ outbox }: SenderPowers, prompt: string): Promise<readonly string[]> {
  const earlier = await outbox.posted(prompt)
  const ids = earlier?.ids.filter((id) => id !== null) ?? []
  return earlier?.state === 'sent' && ids.length === earlier.ids.length ? ids : []
}

/** Changes post after post; undefined when all went well. */
async function change(
  powers: SenderPowers,
  { at, line, delivery: { key, message } }: Ready,
  posts: readonly Post[],
  ids: readonly string[],
): Promise<Failure | undefined> {
  for (const [part, edits] of ids.entries()) {
    const post = posts[part]
    if (!post) break
    const posting = { post, at, key: partKey(key, part), files: [], edits, lane: message.lane }
    const sent = await outcomeOf(powers, () => line.post(posting))
    // Said twice in the same place is said once.
    if (sent === 'unknown') return { failed: 'later' }
    if ('failed' in sent) return sent
  }
  return undefined
}

/** Says all of it anew where it has no room in what could be changed. */
async function sayRest(
  powers: SenderPowers,
  { adapter, at, line, delivery: { key, message } }: Ready,
  { whole }: Standing,
  changed: number,
): Promise<void> {
  const posts = adapter.posts({ ...message, content: whole })
  if (posts.length <= changed) return
  for (const [part, post] of posts.entries()) {
    const posting = { post, at, key: partKey(key, changed + part), files: [], lane: message.lane }
    await outcomeOf(powers, () => line.post(posting))
  }
}

/** As many posts as there are: in few words where it would take more, and a pointer where there is nothing left to say. */
function fitting({ adapter }: Ready, message: Message, standing: Standing, count: number): readonly Post[] {
  const postsOf = (content: Reply): readonly Post[] => adapter.posts({ ...message, content })
  const whole = postsOf(standing.whole)
  const posts = whole.length <= count ? whole : postsOf(standing.brief).slice(0, count)
  const [rest] = posts.length < count ? postsOf(standing.above) : []
  return Array.from({ length: count }, (_, part) => posts[part] ?? rest).filter((post) => post !== undefined)
}
