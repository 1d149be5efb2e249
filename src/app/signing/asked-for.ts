import { isAtHand } from '#domain/absence.ts'
import type { Person } from '#domain/person.ts'
import { signatoriesOf } from '#domain/signatories.ts'
import type { SignatureStanding } from '#domain/signature-standing.ts'
import type { RoundBook } from '#app/rounds/round-book.ts'

/**
 * Who is written to about the signature of a party: `known`, who answered last or to whom it was handed on, as long as
 * they are there; else everyone who comes first there, and whoever was asked for a party that it carries on.
 */
export function askedFor(
  { signer, calls }: Pick<SignatureStanding, 'signer' | 'calls'>,
  known: string | null,
  { directory, today }: Pick<RoundBook, 'directory' | 'today'>,
): readonly Person[] {
  const { asked } = signatoriesOf(signer.party, directory, today)
  const atHand = (wanted: string | null): readonly Person[] =>
    directory.people.filter((person) => person.id === wanted && isAtHand(person, directory, today))
  const named = atHand(known)
  if (named.some((person) => !asked.includes(person))) return named
  const before = calls.filter(({ party }) => party !== signer.party.id).flatMap(({ person }) => atHand(person))
  return [...new Set([...named, ...asked, ...before])]
}
