import type { Client } from '#adapters/matrix/web/client.ts'

/** What rooms ask of the client: requests, and that its encryption hears of who reads where. */
export interface Homeserver {
  /** Rejects with a `MatrixFault`. */
  readonly call: Client['call']
  /** At which rooms are made and people invited. */
  readonly pace: Client['pace']
  readonly cryptoStore: Pick<Client['cryptoStore'], 'storeRoom'>
  readonly crypto: Pick<Client['crypto'], 'onRoomEvent'>
}
