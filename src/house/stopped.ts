/** Resolves when the program is told to stop. It then ends in good order; a second signal of the kind ends it at once. */
export function stopped(): Promise<void> {
  return new Promise((resolve) => {
    for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP']) process.once(signal, () => resolve())
  })
}

/** Resolves when nobody reads any more what the program says. */
export function unread(): Promise<void> {
  return new Promise((resolve) => {
    process.stdout.once('error', () => resolve())
  })
}
