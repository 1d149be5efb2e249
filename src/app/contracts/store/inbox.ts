import type { Incoming } from '#app/contracts/incoming.ts'

export interface InboxEntry {
  readonly id: number
  readonly platform: string
  readonly incoming: Incoming
  readonly attempts: number
}

export interface Inbox {
  /**
   * Stores what is new of a batch (by platform and key) and the adapter's cursor in one commit, in order. Returns
   * one entry per item, `undefined` for what was known and is already settled.
   */
  take(
    platform: string,
    batch: readonly Incoming[],
    cursor: string | undefined,
  ): Promise<readonly (InboxEntry | undefined)[]>
  /** What was taken in and not settled, oldest first: after a crash. */
  waiting(): Promise<readonly InboxEntry[]>
  /** Counts a failed attempt, so that a poisonous entry is set aside after a few. Returns the attempts so far. */
  failed(id: number): Promise<number>
}
