import { partyShort } from '#domain/party.ts'
import type { Actor } from '#app/contracts/actor.ts'
import type { Signing } from '#app/signing/read-signing.ts'

/** Whose answers were entered by others and how they came, for whoever releases the paper; null where none were. */
export function recordedLine({ standings }: Signing, { words, say }: Pick<Actor, 'words' | 'say'>): string | null {
  const { coSignature } = words
  const told = standings.flatMap(({ signer, state, signature }) => {
    const how = signature?.result === state ? coSignature.recordedHow[signature.source] : null
    return how ? [coSignature.recordedOf(partyShort(signer.party), how)] : []
  })
  return told.length === 0 ? null : coSignature.recordedAll(say.list(told))
}
