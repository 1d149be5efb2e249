import type { PrintedSignature } from '#domain/co-signature.ts'
import type { Catalogue } from '#text/catalogue.ts'

/** What a party said, as the paper prints it, and that it was told otherwise than in chat. */
export function signatureSaid(
  { result, isPartner, told }: PrintedSignature,
  said: Catalogue['reports']['signatures'],
): string {
  if (result === null) return said.none
  const bare = said.results[result][isPartner ? 'partner' : 'office']
  return told === undefined ? bare : said.told(bare, told)
}
