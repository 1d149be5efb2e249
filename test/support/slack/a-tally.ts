/** Counts calls per minute, by the wall clock. */
export function aTally() {
  const calls = new Map<string, number[]>()
  return {
    /** Seconds until the next call is allowed; 0 when this one is, which then counts. */
    wait(key: string, perMinute: number): number {
      const now = Date.now()
      const recent = (calls.get(key) ?? []).filter((at) => at > now - 60_000)
      calls.set(key, recent)
      if (recent.length < perMinute) {
        recent.push(now)
        return 0
      }
      return Math.max(1, Math.ceil(((recent[0] ?? now) + 60_000 - now) / 1000))
    },
  }
}
