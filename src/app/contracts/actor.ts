import type { Person, Role } from '#domain/person.ts'
import type { Address } from '#app/contracts/address.ts'

/** Who speaks, and where. */
export interface Actor {
  readonly person: Person
  readonly roles: readonly Role[]
  readonly place: Address
  readonly private: boolean
}
