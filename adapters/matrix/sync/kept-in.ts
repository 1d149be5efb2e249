import type { z } from 'zod'
import type { Memory } from '#app/contracts/reception.ts'
import { jsonOf } from './json-of.ts'

/** A part of the memory, at hand. */
export interface Kept<T> {
  readonly all: ReadonlyMap<string, T>
  /** Sets all of it in one commit; what is null is forgotten. Resolves when durable. */
  set(values: ReadonlyMap<string, T | null>): Promise<void>
}

/** Reads what is kept under a prefix; whatever another version has left there and is no such thing counts as absent. */
export async function keptIn<T>(memory: Memory, prefix: string, shape: z.ZodType<T>): Promise<Kept<T>> {
  const all = new Map<string, T>()
  for (const [key, text] of Object.entries(await memory.startingWith(prefix))) {
    const parsed = shape.safeParse(jsonOf(text))
    if (parsed.success) all.set(key.slice(prefix.length), parsed.data)
  }
  return {
    all,
    async set(values) {
      if (values.size === 0) return
      await memory.setAll(
        Object.fromEntries([...values].map(([key, value]) => [`${prefix}${key}`, value && JSON.stringify(value)])),
      )
      for (const [key, value] of values) {
        if (value === null) all.delete(key)
        else all.set(key, value)
      }
    },
  }
}
