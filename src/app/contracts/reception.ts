import type { Address } from '#app/contracts/address.ts'
import type { Incoming } from '#app/contracts/incoming.ts'
import type { Log } from '#app/contracts/log.ts'
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
  /**
   * Says something at a place that only its reader sees: what could not be shown where it was asked for. Resolves when
   * durable; it goes out as soon as the platform takes it.
   */
  say(at: Address, content: Reply): Promise<void>
  /** Somebody can be reached at this address now: what waits for it is tried at once. Resolves when durable. */
  again(at: Address): Promise<void>
  /** A chart as a picture (PNG), for platforms that show pictures; undefined where it cannot be drawn. */
  draw(svg: string): Promise<Uint8Array | undefined>
  /** The adapter's own memory: cursor, rooms, keys. */
  readonly memory: Memory
  /** Whose accounts are whose on this platform. */
  readonly accounts: Accounts
  readonly log: Log
  /** Only in a store created as a trial. */
  readonly trial?: Trial
}

/** For an adapter that looks people up on its platform. */
export interface Accounts {
  /** Accounts that the city's file knows by their e-mail address only, in small letters. */
  awaited(): Promise<readonly { readonly email: string }[]>
  /**
   * This is the account with that e-mail address: from now on it is the person's, and the address is forgotten. Tells
   * whether: an account that is somebody's already stays theirs, and one that nobody awaits is nobody's.
   */
  found(email: string, address: Address): Promise<'linked' | 'not-awaited' | 'taken'>
  /**
   * Every account that is known, to see at the start whether it is still open on the platform; what has changed comes
   * in as `left` or `returned`.
   */
  known(): Promise<readonly (Address & { readonly closed: boolean })[]>
}

export interface Memory {
  get(key: string): Promise<string | undefined>
  set(key: string, value: string): Promise<void>
  /** Everything whose key begins like this, by key. */
  startingWith(prefix: string): Promise<Readonly<Record<string, string>>>
  /** Sets all of it in one commit; what is null is forgotten. */
  setAll(values: Readonly<Record<string, string | null>>): Promise<void>
}
