/** Why a store cannot be used as it is; the message is one sentence with the cure. */
export class StoreRefusal extends Error {
  override readonly name = 'StoreRefusal'
  readonly reason: 'newer' | 'unusable'

  constructor(reason: StoreRefusal['reason'], message: string, cause?: unknown) {
    super(message, { cause })
    this.reason = reason
  }
}
