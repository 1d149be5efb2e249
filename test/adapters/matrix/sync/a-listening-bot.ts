import { z } from 'zod'
import { createSync } from '#adapters/matrix/sync/create-sync.ts'
import { type Delivered, delivered } from '#adapters/matrix/events/delivered.ts'
import type { Incoming } from '#app/contracts/incoming.ts'
import type { Memory } from '#app/contracts/reception.ts'
import type { Reply } from '#app/contracts/reply.ts'
import { type AClock, aClock } from '#test/network/a-clock.ts'
import { aMemory } from '#test/support/a-memory.ts'
import { catalogue } from '#text/catalogue.ts'
import { type AScriptedHomeserver, bot } from './a-scripted-homeserver.ts'

const keyMessage = z.object({ content: z.object({ session: z.string() }) })
const sealed = z.object({ content: z.object({ session_id: z.string(), ciphertext: z.string() }) })
const clear = z.object({ type: z.string(), content: z.record(z.string(), z.unknown()) })

/**
 * A bot with its store, in whose house a text stands for itself. It can be brought down after so many writes, as by kill -9:
 * what is written stays, nothing else does.
 */
export function aListeningBot(homeserver: AScriptedHomeserver) {
  const memory = aMemory()
  const sleeps: number[] = []
  const ticking = aClock()
  const clock: AClock = {
    ...ticking,
    sleep(milliseconds) {
      sleeps.push(milliseconds / 1000)
      return ticking.sleep(milliseconds)
    },
  }
  const inbox = new Map<string, Incoming>()
  const keys = new Set<string>()
  const said: { readonly to: string; readonly reply: Reply }[] = []
  const log: { readonly level: string; readonly fields: object; readonly message: string }[] = []
  const seen: Delivered[] = []
  const told = (level: string) => (fields: object, message: string) => void log.push({ level, fields, message })
  let writesLeft = Infinity
  let running: { readonly end: AbortController; readonly done: Promise<void> } | undefined

  /** Each write is one piece; the one that is too much does not happen, and none after it. */
  function write(what: unknown = ''): void {
    if (!house.fits(JSON.stringify(what).length)) throw new Error('The disk is full.')
    if (writesLeft <= 0) {
      running?.end.abort()
      throw new Error('The process is gone.')
    }
    writesLeft -= 1
  }

  const kept: Memory = {
    ...memory,
    async set(key, value) {
      write(value)
      await memory.set(key, value)
    },
    async setAll(values) {
      write(values)
      await memory.setAll(values)
    },
  }

  const house = {
    memory,
    clock,
    /** In seconds. */
    sleeps,
    keys,
    said,
    log,
    /** What `inbound` was given. */
    delivered: seen,
    inbound: (payload: unknown): Incoming | undefined => {
      const one = delivered.parse(payload)
      seen.push(one)
      const { event } = one
      const from = { platform: 'matrix', realm: 'stadt.example', id: event.sender }
      return {
        kind: 'said',
        key: event.event_id,
        from,
        place: from,
        private: one.direct,
        text: String(event.content['body']),
      }
    },
    /** Whether so much can be written. */
    fits: (_length: number): boolean => true,
    /** Whether a write of the inbox is refused. */
    refuses: (_batch: readonly Incoming[]): boolean => false,
    isDirect: async (_room: string, _user: string): Promise<boolean> => true,
    isGuest: (_user: string): boolean => false,
    device: 'FIRST',
    /** Sessions whose sender has said that the bot does not get their key. */
    withheld: new Set<string>(),
    /** What was heard, in its order. */
    heard: (): readonly string[] => [...inbox.keys()],
    /** The texts of it. */
    texts: (): readonly string[] => [...inbox.values()].map((each) => ('text' in each ? each.text : each.kind)),
    diesAfter(writes: number): void {
      writesLeft = writes
    },
    /** Listens until it waits for news, or dies. */
    async listens(): Promise<void> {
      const idle = homeserver.whenIdle()
      running ??= start()
      await Promise.race([idle, running.done])
      if (running.end.signal.aborted) await house.stops()
    },
    async stops(): Promise<void> {
      running?.end.abort()
      await running?.done
      running = undefined
      writesLeft = Infinity
    },
  }

  function start() {
    const end = new AbortController()
    const { run } = createSync({
      client: { call: homeserver.call },
      decryption: {
        async take({ toDevice }) {
          for (const message of toDevice) {
            write()
            keys.add(keyMessage.parse(message).content.session)
          }
        },
        async decrypt(event) {
          const { session_id: session, ciphertext } = sealed.parse(event).content
          if (keys.has(session)) return clear.parse(JSON.parse(ciphertext))
          return house.withheld.has(session) ? 'withheld' : 'no-key'
        },
      },
      rooms: {
        noted: async () => undefined,
        isDirect: (room, user) => house.isDirect(room, user),
        isGuest: (user) => house.isGuest(user),
      },
      inbound: (payload) => house.inbound(payload),
      reception: {
        memory: kept,
        async accept(batch, cursor) {
          write(batch)
          if (house.refuses(batch)) throw new Error('The store refuses.')
          for (const incoming of batch) if (!inbox.has(incoming.key)) inbox.set(incoming.key, incoming)
          if (cursor !== undefined) await memory.set('cursor', cursor)
          return batch.map(() => ({ reply: Promise.resolve(undefined) }))
        },
        async say(to, reply) {
          write()
          said.push({ to: to.id, reply })
        },
        log: { info: told('info'), warn: told('warn'), error: told('error') },
      },
      realm: 'stadt.example',
      bot: { user: bot, names: ['Masterplan'] },
      device: house.device,
      words: catalogue('de'),
      clock,
      signal: end.signal,
    })
    return { end, done: run() }
  }

  return house
}
