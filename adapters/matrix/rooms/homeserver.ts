import type { Client } from '#adapters/matrix/web/client.ts'

/** What rooms ask of the client: requests, and that its encryption hears of who reads where. */
export interface Homeserver {
  /** Rejects with a `MatrixFault`. */
  readonly call: Client['call']
  readonly cryptoStore: Pick<Client['cryptoStore'], 'storeRoom'>
  readonly crypto: Pick<Client['crypto'], 'onRoomEvent'>
}
