import type { PrintedSignature } from '#domain/co-signature.ts'
import { mayReleaseSigned } from '#domain/may-release-signed.ts'
import { accepted, type Outcome, refused } from '#domain/outcome.ts'
import { printedSignatures } from '#domain/printed-signatures.ts'
import type { Papering } from '#app/papers/papering.ts'
import type { Draft } from '#app/papers/read-draft.ts'
import { readSigning } from '#app/signing/read-signing.ts'

/**
 * Who signed a draft, as it will be printed; none where the paper does not print it. Refuses while signatures are missing
 * and nobody has overruled that, and whoever has overruled it themselves: it takes a second pair of eyes.
 */
export async function signaturesToRelease(
  papering: Pick<Papering, 'plan' | 'book' | 'powers' | 'by'>,
  draft: Draft,
): Promise<Outcome<readonly PrintedSignature[]>> {
  const signing = await readSigning(papering, draft)
  if (signing === null) return accepted([])
  const { standings, coSigning, rules } = signing
  const may = mayReleaseSigned(standings, coSigning.overrules, draft.version.no, rules, papering.plan.motion?.number)
  if (!may.ok) return may
  const isOwn = coSigning.overrules.some(({ no, by }) => no === draft.version.no && by === papering.by.person.id)
  if (isOwn) return refused({ kind: 'overruled-oneself' })
  return accepted(rules.inPaper ? printedSignatures(standings) : [])
}

/** The draft with its signatures in both parts. */
export function withSignatures(draft: Draft, signatures: readonly PrintedSignature[]): Draft {
  if (signatures.length === 0) return draft
  const { facts, nonPublic } = draft
  return {
    ...draft,
    facts: { ...facts, signatures },
    nonPublic: nonPublic && { ...nonPublic, facts: { ...nonPublic.facts, signatures } },
  }
}
