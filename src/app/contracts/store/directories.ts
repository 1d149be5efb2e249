import type { Directory } from '#domain/directory.ts'
import type { Person } from '#domain/person.ts'
import type { Account, Place } from '#app/contracts/account.ts'
import type { Address } from '#app/contracts/address.ts'

export interface Directories {
  /** Parties, people, duties, roles and absences as they are now. */
  read(): Promise<Directory>
  /** Who speaks from this account; a local look-up. */
  personAt(address: Address): Promise<Person | undefined>
  /** A person's accounts, best first. */
  accountsOf(person: string): Promise<readonly Account[]>
  accounts(): Promise<readonly Account[]>
  placesFor(plan: string, purpose: Place['purpose']): Promise<readonly Place[]>
  places(): Promise<readonly Place[]>
}
