import type { Address } from '#app/contracts/address.ts'

/** A person's account on a platform; the lowest `rank` is tried first. */
export interface Account {
  readonly address: Address
  readonly person: string
  readonly rank: number
}

/** A channel that serves a purpose for a plan: `liaison` receives released papers. */
export interface Place {
  readonly address: Address
  readonly plan: string
  readonly purpose: 'liaison'
}
