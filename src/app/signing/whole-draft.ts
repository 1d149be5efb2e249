import { paperName } from '#report/paper-name.ts'
import { accepted, type Outcome, refused } from '#domain/outcome.ts'
import type { Decision } from '#app/contracts/decision.ts'
import { paperParts } from '#app/papers/paper-parts.ts'
import type { Papering } from '#app/papers/papering.ts'
import { reply } from '#app/reply.ts'
import type { OpenCall } from '#app/signing/open-calls.ts'

/**
 * The files of the draft around what a party signs: its public part; to those who sign it as a whole the non-public part,
 * too. Refuses partners, who see their own passages and nothing beyond, and everybody while words stand in it that the
 * release would let pass for no reason.
 */
export async function wholeDraft(
  powers: Papering['powers'],
  { book, signing, standing: { signer }, isHeld }: OpenCall,
  { words }: Pick<Papering['by'], 'words'>,
): Promise<Outcome<Decision>> {
  if (signer.party.kind === 'partner') return refused({ kind: 'not-your-draft' })
  if (isHeld) return refused({ kind: 'draft-held' })
  const { draft } = signing
  const shown = signer.whole ? draft : { ...draft, nonPublic: null }
  const parts = await paperParts({ powers, book }, shown, draft.version)
  if (parts.some(({ check }) => check.leaks.some(({ mayPass }) => !mayPass))) return refused({ kind: 'draft-held' })
  return accepted({
    reply: {
      ...reply(words.coSignature.draftFiles(paperName(draft.facts, words), draft.version.no, parts.length > 1)),
      files: parts.flatMap(({ kept }) => kept.attachments),
    },
    changes: parts.flatMap(({ kept }) => kept.changes),
    messages: [],
  })
}
