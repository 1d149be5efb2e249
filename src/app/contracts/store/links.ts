import type { Instant } from '#domain/instant.ts'
import type { Address } from '#app/contracts/address.ts'
import type { LinkCode } from '#app/contracts/link-code.ts'

/** What a stranger's account has tried since some moment. */
export interface Tries {
  /** Codes that were none. */
  readonly guesses: number
  /** Whether it has been told that we do not know it. */
  readonly told: boolean
}

export interface Links {
  /** Expired ones, too; used ones are gone. */
  codeWith(hash: string): Promise<LinkCode | undefined>
  tries(address: Address, since: Instant): Promise<Tries>
}
