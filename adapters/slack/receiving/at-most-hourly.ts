const hour = 3_600_000

/** Tells a thing once an hour at most, however often it happens: strangers could fill the log with it else. */
export function atMostHourly(tell: () => void, now: () => number = () => performance.now()): () => void {
  let told: number | undefined
  return () => {
    if (told !== undefined && now() - told < hour) return
    told = now()
    tell()
  }
}
