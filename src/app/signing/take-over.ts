import type { SignatureCall } from '#domain/co-signature.ts'
import { isToTakeOver } from '#domain/signature-standing.ts'
import type { Effects } from '#app/rounds/effects.ts'
import { callForSignatures } from '#app/signing/call-for-signatures.ts'
import type { Due } from '#app/signing/close-signing.ts'
import { shownTo, type ShowingPowers } from '#app/signing/shown-to.ts'

/**
 * Lays a draft before those who carry on a party that was asked and has ended, unless what was said before them settles
 * it, or words that are not for them stand in it: then they are asked with the next sending.
 */
export async function takeOver(due: Due & ShowingPowers, { id }: SignatureCall): Promise<Effects> {
  const { signing } = due
  const heirs = signing.standings.filter((each) => isToTakeOver(each) && each.calls.some((call) => call.id === id))
  const shown = await Promise.all(heirs.map((heir) => shownTo(due, heir)))
  const free = heirs.filter(({ signer }, at) => shown[at] === signer)
  const { changes, messages } = callForSignatures(due, signing, free)
  return { changes, messages }
}
