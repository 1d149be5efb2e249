import { z } from 'zod'
import type { Memory } from '#app/contracts/reception.ts'

/**
 * How far a post with files has come, kept so that neither a crash nor a lost answer between message, upload and sharing
 * loses or doubles anything. Files are counted from 0, in their order.
 */
const progress = z.object({
  files: z.number(),
  /** The message, once it is there. */
  ts: z.string().optional(),
  /** What is being shared at this moment: the files at Slack, which of ours they are, and since when. */
  sharing: z.object({ ids: z.array(z.string()), files: z.array(z.number()), since: z.string() }).optional(),
  shared: z.array(z.number()),
  /** What Slack does not take here. */
  left: z.array(z.number()),
  /** Whether a sentence about those is on its way, or there. */
  told: z.enum(['no', 'perhaps', 'yes']),
})

export type Progress = z.infer<typeof progress>

/** The progress of posts, by their keys. */
export interface Progresses {
  /** undefined for a post that has no files, or was never begun. */
  of(key: string): Promise<Progress | undefined>
  keep(key: string, progress: Progress): Promise<void>
}

/** Keeps them in the adapter's memory. */
export const progressesIn = (memory: Memory): Progresses => ({
  async of(key) {
    const kept = await memory.get(nameOf(key))
    return kept === undefined ? undefined : progress.parse(JSON.parse(kept))
  },
  keep: (key, made) => memory.set(nameOf(key), JSON.stringify(made)),
})

/** Before anything of a post is there. */
export const begun = (files: number): Progress => ({ files, shared: [], left: [], told: 'no' })

/** Which files have neither been shared nor turned away. */
export const outstanding = ({ files, shared, left }: Progress): readonly number[] =>
  Array.from({ length: files }, (_, at) => at).filter((at) => !shared.includes(at) && !left.includes(at))

/** Whether nothing is left to be done. */
export const isWhole = (made: Progress): boolean =>
  made.ts !== undefined && outstanding(made).length === 0 && (made.left.length === 0 || made.told === 'yes')

const nameOf = (key: string): string => `post:${key}`
