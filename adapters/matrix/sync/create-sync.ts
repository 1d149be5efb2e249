import type { Desk } from './desk.ts'

export interface Sync {
  /** Takes in what happens until the signal ends it; faults of the way and of the server are waited out. */
  run(): Promise<void>
}

/** Takes in what one homeserver has for the bot. */
export const createSync = (_desk: Desk): Sync => ({
  run: () => Promise.reject(new Error('not yet')),
})
