import type { Round } from '#domain/round.ts'
import type { SignatureStanding } from '#domain/signature-standing.ts'
import type { Powers } from '#app/powers.ts'
import { paperInSigning } from '#app/signing/paper-in-signing.ts'
import { signaturesAwaited } from '#app/signing/read-signing.ts'

/** Whose signatures the draft about a round waits for before it can be released; none where there is no draft. */
export async function awaitedInRound(
  powers: Pick<Powers, 'store' | 'city' | 'now'>,
  { id }: Pick<Round, 'id'>,
): Promise<readonly SignatureStanding[]> {
  const known = await powers.store.papers.ofRound(id)
  if (known?.paper.state !== 'draft') return []
  return signaturesAwaited((await paperInSigning(powers, known))?.signing ?? null)
}
