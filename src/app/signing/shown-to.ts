import { haveSeen, seenSoFar, type SignatureStanding } from '#domain/signature-standing.ts'
import type { Signer } from '#domain/signers.ts'
import type { Papering } from '#app/papers/papering.ts'
import { cityReader } from '#app/people/identify.ts'
import { leaksToSign } from '#app/signing/leaks-to-sign.ts'
import type { Signing } from '#app/signing/read-signing.ts'

export interface ShowingPowers {
  readonly powers: Pick<Papering['powers'], 'store' | 'city' | 'formats'>
}

/**
 * A party with its texts as they may be shown to it: where words that are not for it stand in what has changed since it
 * was asked, it sees no more than it was sent until the coordination has decided.
 */
export async function shownTo(
  {
    powers,
    book,
    signing: { draft },
  }: Pick<Papering, 'book'> & ShowingPowers & { readonly signing: Pick<Signing, 'draft'> },
  standing: SignatureStanding,
): Promise<Signer> {
  const { signer, call } = standing
  const texts = seenSoFar(standing)
  if (call === null || haveSeen(texts, signer.texts)) return signer
  const parts = await leaksToSign({ powers, book, by: cityReader(powers.city) }, draft, [standing])
  return parts.some(({ check }) => check.leaks.length > 0) ? { ...signer, texts } : signer
}
