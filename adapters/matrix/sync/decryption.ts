import type { IOlmEncrypted, IToDeviceMessage, OTKAlgorithm } from 'matrix-bot-sdk'

/** The part of a sync answer that keys come with (client-server API, GET /sync). */
export interface SyncedKeys {
  readonly toDevice: readonly IToDeviceMessage<IOlmEncrypted>[]
  readonly oneTimeKeys: Readonly<Record<string, number>>
  readonly unusedFallbacks: readonly OTKAlgorithm[]
  readonly changed: readonly string[]
  readonly left: readonly string[]
}

/** An event in clear. */
export interface Clear {
  readonly type: string
  readonly content: Readonly<Record<string, unknown>>
}

/**
 * Why an event cannot be read so far: `no-key` where that of its whole session is missing, `withheld` where its sender has said
 * that we do not get it, `unsigned` where it comes from a device that its owner has not cross-signed.
 */
export type Unreadable = 'no-key' | 'withheld' | 'unsigned' | 'unreadable'

/** What the sync has the machine of keys do. */
export interface Decryption {
  /**
   * Takes in what came about keys; resolves when that is durable. What then has to go out, such as what mends a broken
   * session, is kept by the machine until it can be sent.
   */
  take(keys: SyncedKeys): Promise<void>
  /** `forged` where somebody else has written it than its sender. */
  decrypt(event: object, room: string): Promise<Clear | Unreadable | 'forged'>
}
