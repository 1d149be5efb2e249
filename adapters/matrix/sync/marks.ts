import { z } from 'zod'
import type { Memory } from '#app/contracts/reception.ts'
import { keptIn } from './kept-in.ts'

const mark = z.object({ event: z.string(), encrypted: z.boolean(), behind: z.literal(true).optional() })

/**
 * How far a room has been heard: up to which event (empty where there was none yet), whether it is encrypted by then, and
 * whether it is `behind`: the server has not given what came after, though the cursor has gone on.
 */
export type Mark = z.infer<typeof mark>

/** The rooms that were heard before; each tells where it goes on should the cursor be lost. */
export interface Marks {
  of(room: string): Mark | undefined
  /** The rooms that are. */
  behind(): readonly string[]
  /** Whether there is none at all: the bot has never been here. */
  readonly none: boolean
  /** Notes marks, null for rooms that were left. Resolves when durable. */
  set(marks: Readonly<Record<string, Mark | null>>): Promise<void>
}

/** Reads them from memory. */
export async function openMarks(memory: Memory): Promise<Marks> {
  const { all, set } = await keptIn(memory, 'seen:', mark)
  const isNew = ([room, now]: readonly [string, Mark | null]): boolean => {
    const before = all.get(room)
    return before?.event !== now?.event || before?.encrypted !== now?.encrypted || before?.behind !== now?.behind
  }
  return {
    of: (room) => all.get(room),
    behind: () => [...all].flatMap(([room, { behind }]) => (behind ? [room] : [])),
    get none() {
      return all.size === 0
    },
    set: (marks) => set(new Map(Object.entries(marks).filter(isNew))),
  }
}
