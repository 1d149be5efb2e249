import { haveSeen, type SignatureStanding } from '#domain/signature-standing.ts'
import type { Papering } from '#app/papers/papering.ts'
import { cityReader } from '#app/people/identify.ts'
import { leaksToSign } from '#app/signing/leaks-to-sign.ts'
import type { Signing } from '#app/signing/read-signing.ts'

/**
 * Whether a party may not be shown what has changed since it was asked, because words that are not for it stand there:
 * until the coordination has decided, what it was sent is all that it sees.
 */
export async function isHeld(
  reading: Pick<Papering, 'book'> & { readonly powers: Pick<Papering['powers'], 'store' | 'city' | 'formats'> },
  { draft }: Pick<Signing, 'draft'>,
  standing: SignatureStanding,
): Promise<boolean> {
  if (standing.call === null || haveSeen(standing.call.texts, standing.signer.texts)) return false
  const parts = await leaksToSign({ ...reading, by: cityReader(reading.powers.city) }, draft, [standing])
  return parts.some(({ check }) => check.leaks.length > 0)
}
