import { type Instant, plusSeconds } from '#domain/instant.ts'
import { linkAlphabet, linkCodeLength, shownLinkCode } from '#domain/link-code.ts'
import type { Change } from '#app/contracts/change.ts'
import type { LinkCode } from '#app/contracts/link-code.ts'
import { linkCodeHash } from '#app/people/link-code-hash.ts'
import type { Powers } from '#app/powers.ts'

/** A code as its person reads it, and what is kept of it. */
export interface NewLinkCode {
  readonly shown: string
  readonly expires: Instant
  readonly change: Change
}

/** A code for a person that is good for so many seconds from `at`; it takes the place of an earlier one. */
export function newLinkCode(
  powers: Pick<Powers, 'sha512' | 'chance'>,
  { person, madeBy }: Pick<LinkCode, 'person' | 'madeBy'>,
  { at, seconds }: { readonly at: Instant; readonly seconds: number },
): NewLinkCode {
  const letters = Array.from({ length: linkCodeLength }, () => linkAlphabet.charAt(powers.chance(linkAlphabet.length)))
  const code = letters.join('')
  const expires = plusSeconds(at, seconds)
  const made = { person, hash: linkCodeHash(powers, code), madeBy, expires }
  return { shown: shownLinkCode(code), expires, change: { kind: 'link-code-made', code: made, at } }
}
