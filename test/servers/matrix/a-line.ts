import { randomBytes } from 'node:crypto'
import { setTimeout } from 'node:timers/promises'
import { connect } from '#adapters/matrix/connect.ts'
import type { Content } from '#adapters/matrix/html/content.ts'
import { settings } from '#adapters/matrix/settings.ts'
import type { Line, Posting } from '#app/contracts/adapter.ts'
import { type Clock, wallClock } from '#network/clock.ts'
import { aLog } from '#test/support/a-log.ts'
import { aMemory } from '#test/support/a-memory.ts'
import type { Account, AHomeserver } from '#test/support/matrix/a-homeserver.ts'

/** The line of an account on a real homeserver; nobody is at home who would answer. */
export async function aLine(
  homeserver: AHomeserver,
  { token }: Account,
  { clock = wallClock }: { readonly clock?: Clock } = {},
) {
  const log = aLog()
  const given = { homeserver: homeserver.url, token, key: randomBytes(32).toString('base64'), language: 'de' }
  const line = await connect(
    settings.parse(given),
    {
      accept: async () => [],
      say: async () => undefined,
      again: async () => undefined,
      draw: async () => undefined,
      memory: aMemory(),
      accounts: { awaited: async () => [], found: async () => 'not-awaited', known: async () => [] },
      log,
    },
    { clock },
  )
  void line.listen()

  /** As the house does: again until they have come who are only invited. */
  async function posts(posting: Posting): ReturnType<Line['post']> {
    for (let left = 600; left > 0; left -= 1) {
      const sent = await line.post(posting)
      if (sent === 'unknown' || !('why' in sent) || sent.why !== 'not-met') return sent
      await setTimeout(100)
    }
    throw new Error(`${posting.at.id} has not come.`)
  }

  return {
    line,
    posts,
    log,
    at: (id: string) => ({ platform: 'matrix', realm: homeserver.name, id }),
    [Symbol.asyncDispose]: () => line[Symbol.asyncDispose](),
  }
}

/** What says a few words. */
export const wordsOf = (body: string, more: Partial<Content> = {}): { readonly content: Content } => ({
  content: { msgtype: 'm.text', body, html: `<p>${body}</p>`, mention: false, ...more },
})
