import type { Directory } from '#domain/directory.ts'
import type { Person } from '#domain/person.ts'
import type { Succession } from '#domain/succession.ts'
import type { Account, AwaitedAccount, Place } from '#app/contracts/account.ts'
import type { Address } from '#app/contracts/address.ts'

export interface Directories {
  /** Parties, people, duties, roles and absences as they are now. */
  read(): Promise<Directory>
  /** Which parties carry on which, by day and rank. */
  successions(): Promise<readonly Succession[]>
  /** Who speaks from this account, unless it is closed; a local look-up. */
  personAt(address: Address): Promise<Person | undefined>
  /** The accounts over which a person can be reached, best first. */
  accountsOf(person: string): Promise<readonly Account[]>
  /** All accounts, closed ones too. */
  accounts(): Promise<readonly Account[]>
  awaited(): Promise<readonly AwaitedAccount[]>
  /** Of a plan; of the points of a motion, those of the plan it concerns. */
  placesFor(plan: string, purpose: Place['purpose']): Promise<readonly Place[]>
  places(): Promise<readonly Place[]>
}
