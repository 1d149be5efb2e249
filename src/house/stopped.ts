import { once } from 'node:events'

/** Resolves when the program is told to stop. It then ends in good order; a second signal of the kind ends it at once. */
export async function stopped(): Promise<void> {
  await Promise.race(['SIGINT', 'SIGTERM', 'SIGHUP'].map((signal) => once(process, signal)))
}

/** Resolves when nobody reads any more what the program says. */
export function unread(): Promise<void> {
  return new Promise((resolve) => {
    process.stdout.once('error', () => resolve())
  })
}
