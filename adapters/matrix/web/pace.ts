import type { Lane } from '#app/contracts/message.ts'

/** What a homeserver counts apart from each other. */
export type Kind = 'message' | 'room' | 'invite' | 'upload'

/** Keeps what we do within what the homeserver allows; how much that is, only its 429 tells. */
export interface Pace {
  /**
   * Does it when the homeserver takes it. Rejects with `Paused` where that would be too long to wait, with the error of
   * `work` for anything but a 429.
   */
  run<T>(kind: Kind, lane: Lane, work: () => Promise<T>): Promise<T>
}
