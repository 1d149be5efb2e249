import type { ICryptoStorageProvider } from 'matrix-bot-sdk'
import type { OlmMachine } from '@matrix-org/matrix-sdk-crypto-nodejs'

/** The keys of the bot's device, open; disposing it ends their use and leaves them in the memory. */
export interface Keys extends AsyncDisposable {
  readonly user: string
  readonly device: string
  /** The operator's secret, 32 bytes: Matrix's secret storage is encrypted with it. */
  readonly secret: Uint8Array
  /** Nothing of this device was in the memory. */
  readonly isNew: boolean
  /** For `MatrixClient`. */
  readonly cryptoStore: ICryptoStorageProvider
  /** There as soon as the client has prepared its encryption. */
  readonly machine: OlmMachine
}
