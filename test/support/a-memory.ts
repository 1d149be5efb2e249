import type { Memory } from '#app/contracts/reception.ts'

/** A memory that is kept as long as a test. */
export function aMemory(): Memory {
  const kept = new Map<string, string>()
  return {
    get: async (key) => kept.get(key),
    set: async (key, value) => void kept.set(key, value),
    startingWith: async (prefix) => Object.fromEntries([...kept].filter(([key]) => key.startsWith(prefix))),
    async setAll(values) {
      for (const [key, value] of Object.entries(values)) {
        if (value === null) kept.delete(key)
        else kept.set(key, value)
      }
    },
  }
}
