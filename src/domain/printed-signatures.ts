import { type PrintedSignature, signatureResults, tellings } from '#domain/co-signature.ts'
import { partyLabel } from '#domain/party.ts'
import type { SignatureStanding } from '#domain/signature-standing.ts'

/** Who signed, as a paper prints it; of a party that was passed over, that it did not. */
export const printedSignatures = (standings: readonly SignatureStanding[]): readonly PrintedSignature[] =>
  standings.map(({ signer: { party }, state, signature }) => {
    const result = signatureResults.find((each) => each === state) ?? null
    const told = tellings.find((each) => each === signature?.source && signature.result === result)
    return {
      party: partyLabel(party),
      isPartner: party.kind === 'partner',
      result,
      at: result === null || result === 'silent' ? null : (signature?.at ?? null),
      ...(told && { told }),
    }
  })
