import type { ICryptoStorageProvider } from 'matrix-bot-sdk'

/** The keys of the bot's device, open; disposing it ends their use and leaves them in the memory. */
export interface Keys extends AsyncDisposable {
  /** For `MatrixClient`. */
  readonly cryptoStore: ICryptoStorageProvider
  /** The operator's secret, 32 bytes: Matrix's secret storage is encrypted with it. */
  readonly secret: Uint8Array
}
