/** The part of a sync answer that keys come with (client-server API, GET /sync). */
export interface SyncedKeys {
  readonly toDevice: readonly object[]
  readonly oneTimeKeys: Readonly<Record<string, number>>
  readonly unusedFallbacks: readonly string[]
  readonly changed: readonly string[]
  readonly left: readonly string[]
}

/** What the sync has the machine of keys do. */
export interface Decryption {
  /** Takes in what came about keys; resolves when that is durable. What then has to go out may wait for the next time. */
  take(keys: SyncedKeys): Promise<void>
  /** The event in clear; rejects while there is no key for it. */
  decrypt(event: object, room: string): Promise<{ readonly type: string; readonly content: unknown }>
  /** Calls back whenever keys of rooms have arrived. */
  whenKeysArrive(then: () => void): void
}
