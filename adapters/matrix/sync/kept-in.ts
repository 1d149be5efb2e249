import type { z } from 'zod'
import type { Memory } from '#app/contracts/reception.ts'
import { jsonOf } from './json-of.ts'

/** A part of the memory, at hand. */
export interface Kept<T> {
  readonly all: ReadonlyMap<string, T>
  /** Sets all of it in one commit; what is null is forgotten. Resolves when durable. */
  set(values: ReadonlyMap<string, T | null>): Promise<void>
}

/**
 * Reads what is kept under a prefix, in this order if there is one, with new values behind; whatever another version has left
 * there and is no such thing counts as absent.
 */
export async function keptIn<T>(
  memory: Memory,
  prefix: string,
  shape: z.ZodType<T>,
  order: (one: T, other: T) => number = () => 0,
): Promise<Kept<T>> {
  const found = Object.entries(await memory.startingWith(prefix)).flatMap(([key, text]) => {
    const parsed = shape.safeParse(jsonOf(text))
    return parsed.success ? [[key.slice(prefix.length), parsed.data] as const] : []
  })
  const all = new Map(found.toSorted(([, one], [, other]) => order(one, other)))
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
