/** What to do for whoever waits longer than `after` milliseconds for an answer. */
export interface Patience {
  readonly after: number
  /** Takes out what is said meanwhile. */
  deliver(): void
}

/**
 * Does the work, and says a first word when it takes long; the word is on its way before the work's result is. That it
 * could not be said is no reason to give up the work: `failed` is told.
 */
export async function withFirstWord<Result>(
  patience: Patience | undefined,
  { say, failed }: { say(): Promise<unknown>; failed(error: unknown): void },
  work: () => Promise<Result>,
): Promise<Result> {
  if (!patience) return work()
  let said: Promise<void> | undefined
  const timer = setTimeout(() => {
    said = say().then(() => patience.deliver(), failed)
  }, patience.after)
  try {
    return await work()
  } finally {
    clearTimeout(timer)
    await said
  }
}
