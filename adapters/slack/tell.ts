import { randomUUID } from 'node:crypto'
import type { Address } from '#app/contracts/address.ts'
import type { Line } from '#app/contracts/adapter.ts'
import type { Message } from '#app/contracts/message.ts'
import type { Reply } from '#app/contracts/reply.ts'
import { posts } from './posts.ts'

/** Writes to somebody directly what could not be shown where they asked for it; nothing is kept of it. */
export async function tell({ post }: Pick<Line, 'post'>, to: Address, content: Reply): Promise<void> {
  const key = randomUUID()
  const message: Message = {
    id: key,
    kind: 'reply',
    to: { place: to },
    about: [],
    content,
    lane: 'interactive',
    notBefore: null,
    expires: null,
  }
  for (const [part, said] of posts(message).entries())
    await post({ post: said, at: to, key: `${key}.${part}`, files: [], lane: message.lane })
}
