import { z } from 'zod'
import type { Instant } from '#domain/instant.ts'
import type { Call } from './call.ts'
import { markedPost } from './mark.ts'

/** Clocks differ; Slack's is looked at a minute before ours. */
const margin = 60
const pageSize = 200
const mostPages = 10

const page = z.object({
  messages: z.array(z.unknown()),
  response_metadata: z.object({ next_cursor: z.string().optional() }).optional(),
})

/**
 * Looks through the history of a channel since then for a post under this key. `unsure` when there is more than is looked
 * through; rejects when it cannot be read.
 */
export async function findMarked(
  call: Call,
  channel: string,
  key: string,
  since: Instant,
): Promise<{ readonly id: string } | 'absent' | 'unsure'> {
  const oldest = (Date.parse(since) / 1000 - margin).toFixed(6)
  let cursor: string | undefined
  for (let count = 0; count < mostPages; count += 1) {
    const asked = { channel, oldest, limit: pageSize, include_all_metadata: true, cursor }
    const { messages, response_metadata: next } = page.parse(
      await call('conversations.history', asked, { lane: 'bulk', channel }),
    )
    const found = messages.map(markedPost).find((message) => message?.key === key)
    if (found) return { id: found.ts }
    cursor = next?.next_cursor
    if (!cursor) return 'absent'
  }
  return 'unsure'
}
