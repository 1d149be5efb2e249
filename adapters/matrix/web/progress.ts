import { z } from 'zod'
import type { Memory } from '#app/contracts/reception.ts'

/**
 * How far a post has come: one event for its text and for each picture and file. It is kept before an event is sent and once
 * it is there, so that neither a crash nor a lost answer loses or doubles anything.
 */
const progress = z.object({
  room: z.string(),
  /** What is there, by part: the event's id, null for what was left out. */
  events: z.record(z.string(), z.string().nullable()),
  /** The part that may be there, as which type of event, of which device, and since when, in milliseconds since 1970. */
  trying: z.object({ part: z.string(), type: z.string(), device: z.string().optional(), since: z.number() }).optional(),
  /** The names of files that the homeserver does not take. */
  left: z.array(z.string()),
  /** The id of the post, once nothing is missing. */
  id: z.string().optional(),
})

export type Progress = z.infer<typeof progress>

/** The progress of posts, by their keys. */
export interface Progresses {
  /** undefined for a post of which nothing can have left the house. */
  of(key: string): Promise<Progress | undefined>
  /** Keeps it, and what else is to be known from then on. */
  keep(key: string, progress: Progress, more?: Readonly<Record<string, string | null>>): Promise<void>
  /** Forgets what was tried last before this time, in milliseconds since 1970. */
  forget(before: number): Promise<void>
}

const kept = z.object({ at: z.number(), progress })

/** Keeps them in the adapter's memory. */
export const progressesIn = (memory: Memory, now: () => number): Progresses => ({
  async of(key) {
    const text = await memory.get(nameOf(key))
    return text === undefined ? undefined : kept.parse(JSON.parse(text)).progress
  },
  keep: (key, made, more = {}) =>
    memory.setAll({ ...more, [nameOf(key)]: JSON.stringify({ at: now(), progress: made }) }),
  async forget(before) {
    const all = Object.entries(await memory.startingWith(nameOf('')))
    const old = all.filter(([, text]) => kept.parse(JSON.parse(text)).at < before)
    if (old.length > 0) await memory.setAll(Object.fromEntries(old.map(([name]) => [name, null])))
  },
})

const nameOf = (key: string): string => `post:${key}`
