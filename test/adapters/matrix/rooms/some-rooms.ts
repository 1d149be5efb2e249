import { expect, onTestFinished } from 'vitest'
import { matrixAddress } from '#adapters/matrix/address.ts'
import { createRooms } from '#adapters/matrix/rooms/create-rooms.ts'
import type { Address } from '#app/contracts/address.ts'
import type { Reply } from '#app/contracts/reply.ts'
import type { Memory } from '#app/contracts/reception.ts'
import { aLog } from '#test/support/a-log.ts'
import { aMemory } from '#test/support/a-memory.ts'
import { wordsIn } from '#test/support/words-in.ts'
import { type AScriptedServer, bot } from './a-scripted-server.ts'

export const realm = 'stadt.example'

/** A clock that stands until a test moves it. */
function aStandingClock() {
  let now = 1_900_000_000_000
  let sleepers: { readonly at: number; readonly wake: () => void }[] = []
  return {
    now: () => now,
    sleep: (milliseconds: number, signal?: AbortSignal) =>
      new Promise<void>((wake, reject) => {
        sleepers.push({ at: now + milliseconds, wake })
        signal?.addEventListener('abort', () => reject(new Error('over')))
        if (signal?.aborted) reject(new Error('over'))
      }),
    later(seconds: number) {
      now += seconds * 1000
      for (const { at, wake } of sleepers) if (at <= now) wake()
      sleepers = sleepers.filter(({ at }) => at > now)
    },
  }
}

interface Given {
  readonly memory?: Memory
  readonly allow?: readonly string[]
}

/** The bot's rooms on a server, until the test ends or they are closed. */
export async function someRooms(server: AScriptedServer, { memory = aMemory(), allow = [] }: Given = {}) {
  const said: string[] = []
  const reached: string[] = []
  const log = aLog()
  const clock = aStandingClock()
  const reception = {
    memory,
    log,
    again: async ({ id }: Address) => void reached.push(id),
    say: async ({ id }: Address, { body }: Reply) => void said.push(`${id}: ${wordsIn(body)}`),
  }
  const rooms = await createRooms({
    client: server.homeserver,
    reception,
    realm,
    bot,
    allow,
    language: 'de',
    clock,
  })
  onTestFinished(() => rooms[Symbol.asyncDispose]())
  return {
    rooms,
    /** Whom the house was told to try again. */
    reached,
    memory,
    /** What was said to all in a room. */
    said,
    log,
    clock,
    of: (id: string) => rooms.of(matrixAddress(realm, id), 'interactive'),
    /** Takes note of what is new, and waits until every invitation that is due is answered. */
    async hears() {
      await rooms.noted(server.sync())
      await expect.poll(async () => dueIn(await memory.startingWith('room:'), clock.now()), { interval: 1 }).toBe(0)
    },
  }
}

const dueIn = (notes: Readonly<Record<string, string>>, now: number): number =>
  Object.values(notes).filter((note) => (Number(/"due":(\d+)/.exec(note)?.[1]) || Infinity) <= now).length
