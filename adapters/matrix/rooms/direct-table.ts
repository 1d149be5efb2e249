import { z } from 'zod'
import type { Memory } from '#app/contracts/reception.ts'

const entry = z.object({
  /** Where they wrote to the bot alone, last. */
  wrote: z.object({ room: z.string(), at: z.number() }).optional(),
  made: z.string().optional(),
  /** One may have been made already that we know nothing of. */
  making: z.literal(true).optional(),
})

export type DirectEntry = z.infer<typeof entry>

/** Whose direct room is which. */
export interface DirectTable {
  of(user: string): DirectEntry
  /** Everybody who has, or had, one. */
  users(): readonly string[]
  /** Every room that we have made for somebody. */
  made(): ReadonlySet<string>
  /** What is undefined is forgotten. Resolves when durable. */
  change(user: string, change: { readonly [Key in keyof DirectEntry]?: DirectEntry[Key] | undefined }): Promise<void>
  /** Resolves when durable. */
  forget(users: readonly string[]): Promise<void>
}

const prefix = 'direct:'
const nothing: DirectEntry = {}

/** Reads what is kept about direct rooms. */
export async function openDirectTable(memory: Memory): Promise<DirectTable> {
  const known = new Map<string, DirectEntry>()
  for (const [key, value] of Object.entries(await memory.startingWith(prefix))) {
    known.set(key.slice(prefix.length), entry.parse(JSON.parse(value)))
  }
  return {
    of: (user) => known.get(user) ?? nothing,
    users: () => [...known.keys()],
    made: () => new Set([...known.values()].flatMap(({ made }) => (made === undefined ? [] : [made]))),
    async change(user, change) {
      const text = JSON.stringify({ ...known.get(user), ...change })
      known.set(user, entry.parse(JSON.parse(text)))
      await memory.set(prefix + user, text)
    },
    async forget(users) {
      await memory.setAll(Object.fromEntries(users.map((user) => [prefix + user, null])))
      for (const user of users) known.delete(user)
    },
  }
}
