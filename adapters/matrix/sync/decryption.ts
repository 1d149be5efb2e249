import type { IOlmEncrypted, IToDeviceMessage, OTKAlgorithm } from 'matrix-bot-sdk'

/** The part of a sync answer that keys come with (client-server API, GET /sync). */
export interface SyncedKeys {
  readonly toDevice: readonly IToDeviceMessage<IOlmEncrypted>[]
  readonly oneTimeKeys: Readonly<Record<string, number>>
  readonly unusedFallbacks: readonly OTKAlgorithm[]
  readonly changed: readonly string[]
  readonly left: readonly string[]
}

/** An event in clear, or why it cannot be read: `no-key` where that of its whole session is missing. */
export type Clear = { readonly type: string; readonly content: Readonly<Record<string, unknown>> }
export type Unreadable = 'no-key' | 'unreadable'

/** What the sync has the machine of keys do. */
export interface Decryption {
  /**
   * Takes in what came about keys; resolves when that is durable, and what it asks for was sent. What could not be sent is
   * sent the next time.
   */
  take(keys: SyncedKeys): Promise<void>
  decrypt(event: object, room: string): Promise<Clear | Unreadable>
}
