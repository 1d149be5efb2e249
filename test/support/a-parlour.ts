import console from '#adapters/console/index.ts'
import { type Instant, dayOf, timeOf } from '#domain/instant.ts'
import type { Adapter, Line, PostFile } from '#app/contracts/adapter.ts'
import type { Address } from '#app/contracts/address.ts'
import type { Message } from '#app/contracts/message.ts'
import type { Post } from '#app/contracts/post.ts'
import type { Reception } from '#app/contracts/reception.ts'

/** Something the bot posted: when (`YYYY-MM-DDTHH:MM` in Cologne), to whom, in words, with its files. */
export interface Posted {
  readonly id: string
  readonly at: string
  readonly instant: Instant
  /** `dm:` and a person's id, or a channel's id. */
  readonly place: string
  readonly text: string
  readonly files: readonly PostFile[]
  readonly post: Post
  /** What it said before it was changed. */
  readonly was?: string
}

/**
 * A chat platform that keeps all in memory, words posts as the console does and edits in place; no key comes twice. Prompts
 * are brought up to date only where that is asked for.
 */
export function aParlour(changesPosts = false) {
  const posts: Posted[] = []
  const messages: Message[] = []
  const keys = new Set<string>()
  const dropped = new Map<string, Uint8Array>()
  const unmet = new Set<string>()
  let reception: Reception | undefined
  const parlour = {
    posts,
    /** What was posted, before any platform worded it. */
    messages,
    /** Files that people sent, by `ref`. */
    dropped,
    /** The people who have not accepted the bot's invitation, by id. */
    unmet,
    clock: { now: (): Instant => '' },
    adapter: undefined as unknown as Adapter<undefined>,
    reception(): Reception {
      if (!reception) throw new Error('Nobody has connected yet.')
      return reception
    },
  }
  const line: Line = {
    platform: 'console',
    open: async (to) => inParlour(`dm:${to.id}`),
    async post({ post, at: { id: place }, key, files, edits }) {
      if (unmet.has(place.replace(/^dm:/, ''))) return { failed: 'blocked', why: 'not-met', after: 12 * 60 * 60 }
      if (keys.has(key)) throw new Error(`Posted twice: ${console.wordsOf(post)}`)
      keys.add(key)
      const now = parlour.clock.now()
      const earlier = edits === undefined ? -1 : posts.findIndex((each) => each.id === edits)
      const changed = posts[earlier]
      if (changed) {
        posts[earlier] = { ...changed, text: console.wordsOf(post), was: changed.text, post }
        return { id: changed.id }
      }
      posts.push({ id: key, at: inCologne(now), instant: now, place, text: console.wordsOf(post), files, post })
      return { id: key }
    },
    find: async (key) => (keys.has(key) ? { id: key } : 'absent'),
    fetch: async (ref) => dropped.get(ref) ?? 'gone',
    listen: async () => undefined,
    async [Symbol.asyncDispose]() {},
  }
  parlour.adapter = {
    settings: undefined as never,
    variables: [],
    changesPosts,
    inbound: console.inbound,
    posts(message) {
      messages.push(message)
      return console.posts(message)
    },
    wordsOf: console.wordsOf,
    async connect(_, given) {
      reception = given
      return line
    },
  }
  return parlour
}

/** A moment as `YYYY-MM-DDTHH:MM` on Cologne's clocks. */
export const inCologne = (instant: Instant): string =>
  `${dayOf(instant, 'Europe/Berlin')}T${timeOf(instant, 'Europe/Berlin')}`

/** An address in the parlour. */
export const inParlour = (id: string): Address => ({ platform: 'console', realm: 'trial', id })
