import { z } from 'zod'
import type { Log } from '#app/contracts/log.ts'
import type { Memory } from '#app/contracts/reception.ts'
import type { Clock } from '#network/clock.ts'
import type { Content } from '#adapters/matrix/html/content.ts'
import type { Client } from './client.ts'
import { errorCode } from './error-code.ts'
import { MatrixFault } from './fault.ts'
import { keptSigns } from './kept-signs.ts'

/**
 * The signs under our posts: what each stands for is kept by the event (`signs:`), and the bot reacts with each to its own
 * post, so that one tap will do.
 */
export interface SignsShown {
  /** What is to be kept when a post is there or was changed; null forgets. */
  of(event: string, room: string, signs: Content['signs']): Readonly<Record<string, string | null>>
  /** Reacts to whatever waits for it, once nothing else has to go. */
  show(): void
  /** Forgets those of posts that were said, or changed last, before this time, in milliseconds since 1970. */
  forget(before: number): Promise<void>
}

const shown = z.object({ room: z.string(), signs: z.array(z.string()) })

/** Shows signs one after another; what the homeserver cannot be asked for is shown along with the next post's. */
export function createSignsShown(
  client: Client,
  memory: Memory,
  { clock, log }: { readonly clock: Pick<Clock, 'now'>; readonly log: Log },
): SignsShown {
  let showing: Promise<void> | undefined
  let isAsked = false

  async function react(event: string, room: string, sign: string): Promise<void> {
    const relation = { rel_type: 'm.annotation', event_id: event, key: sign }
    const transaction = `${event}_${Buffer.from(sign).toString('hex')}`
    const path = `/_matrix/client/v3/rooms/${encodeURIComponent(room)}/send/m.reaction/${encodeURIComponent(transaction)}`
    const body = { 'm.relates_to': relation }
    try {
      await client.pace.run('message', 'idle', async () => {
        // Meanwhile it may say something else.
        if ((await memory.get(nameOf(event))) !== undefined) await client.call('PUT', path, { body })
      })
    } catch (error) {
      if (!isFinal(error)) throw error
      log.warn({ code: errorCode(error) }, 'a sign could not be shown under a post')
    }
  }

  async function showOf(name: string, text: string): Promise<void> {
    const { room, signs } = shown.parse(JSON.parse(text))
    for (const sign of signs) await react(name.slice(nameOf('').length), room, sign)
    await memory.setAll({ [name]: null })
  }

  async function showAll(): Promise<void> {
    while (isAsked) {
      isAsked = false
      for (const [name, text] of Object.entries(await memory.startingWith(nameOf('')))) {
        await showOf(name, text).catch((error: unknown) => {
          // Of another room it may do; without an answer it will not.
          if (!(error instanceof MatrixFault) || error.status === 0) throw error
        })
      }
    }
  }

  return {
    of: (event, room, signs) => ({
      [keptName(event)]: signs ? JSON.stringify({ at: clock.now(), signs }) : null,
      [nameOf(event)]: signs ? JSON.stringify({ room, signs: Object.keys(signs) }) : null,
    }),
    show() {
      isAsked = true
      showing ??= showAll()
        .catch((error: unknown) => log.warn({ code: errorCode(error) }, 'signs under posts are shown later'))
        .finally(() => (showing = undefined))
    },
    forget: (before) => forget(memory, before),
  }
}

async function forget(memory: Memory, before: number): Promise<void> {
  const all = Object.entries(await memory.startingWith(keptName('')))
  const old = all.filter(([, text]) => keptSigns.parse(JSON.parse(text)).at < before)
  const events = old.map(([name]) => name.slice(keptName('').length))
  const names = events.flatMap((event) => [keptName(event), nameOf(event)])
  await memory.setAll(Object.fromEntries(names.map((name) => [name, null])))
}

/** Such as a room in which nobody may react, or a sign that stands there already. */
const isFinal = (error: unknown): boolean =>
  error instanceof MatrixFault && [400, 403, 404].includes(error.status) && error.code !== `http_${error.status}`

const keptName = (event: string): string => `signs:${event}`
const nameOf = (event: string): string => `unshown:${event}`
