export type StoreRefusalReason = 'newer' | 'busy' | 'in-use' | 'no-store' | 'unusable'

/** Why a store cannot be used as it is; the operator's words say it by `reason`, the message is for those who debug. */
export class StoreRefusal extends Error {
  override readonly name = 'StoreRefusal'
  readonly reason: StoreRefusalReason
  /** The path of what is refused. */
  readonly store: string

  constructor(reason: StoreRefusalReason, store: string, message: string, cause?: unknown) {
    super(`${store}: ${message}`, { cause })
    this.reason = reason
    this.store = store
  }
}
