import type { Incoming } from '#app/contracts/incoming.ts'
import type { Reply } from '#app/contracts/reply.ts'
import type { Trial } from '#app/contracts/trial.ts'

/** What the house offers an adapter. */
export interface Reception {
  /**
   * Takes in what happened, with the platform's sync cursor in the same commit; resolves when durable. Each
   * `reply` resolves when the thing is decided and all it caused so far is delivered; what was taken in before
   * (same key) resolves too and changes nothing.
   */
  accept(
    batch: readonly Incoming[],
    cursor?: string,
  ): Promise<readonly { readonly reply: Promise<Reply | undefined> }[]>
  /** The adapter's own memory: cursor, rooms, keys. */
  readonly memory: Memory
  /** Only in a store created as a trial. */
  readonly trial?: Trial
}

export interface Memory {
  get(key: string): Promise<string | undefined>
  set(key: string, value: string): Promise<void>
}
