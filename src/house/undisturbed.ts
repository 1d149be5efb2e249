const signals = ['SIGINT', 'SIGTERM', 'SIGHUP'] as const

/** Does something short to its end: a signal to stop waits for it, and is then obeyed; a second one ends it at once. */
export async function undisturbed<Result>(work: () => Promise<Result>): Promise<Result> {
  let waiting: NodeJS.Signals | undefined
  const wait = (signal: NodeJS.Signals): void => {
    waiting = signal
  }
  for (const signal of signals) process.once(signal, wait)
  try {
    return await work()
  } finally {
    for (const signal of signals) process.off(signal, wait)
    if (waiting !== undefined) process.kill(process.pid, waiting)
  }
}
