import type { PrintedSignature } from '#domain/co-signature.ts'
import { mayReleaseSigned } from '#domain/may-release-signed.ts'
import { accepted, type Outcome, refused } from '#domain/outcome.ts'
import { printedSignatures } from '#domain/printed-signatures.ts'
import type { Papering } from '#app/papers/papering.ts'
import type { Draft } from '#app/papers/read-draft.ts'
import { hasOverruled, readSigning, type Signing } from '#app/signing/read-signing.ts'

/**
 * How the co-signature of a draft came out; null where there is none. Refuses while signatures are missing and nobody has
 * overruled that, and whoever has overruled it themselves: it takes a second pair of eyes.
 */
export async function signaturesToRelease(
  papering: Pick<Papering, 'plan' | 'book' | 'powers' | 'by'>,
  draft: Draft,
): Promise<Outcome<Signing | null>> {
  const signing = await readSigning(papering, draft)
  if (signing === null) return accepted(null)
  const { standings, coSigning, rules } = signing
  const may = mayReleaseSigned(standings, coSigning.overrules, draft.version.no, rules, papering.plan.motion?.number)
  if (!may.ok) return may
  return hasOverruled(signing, papering.by.person.id) ? refused({ kind: 'overruled-oneself' }) : accepted(signing)
}

/** Who signed, as the paper prints it; nobody where it does not. */
export const signaturesPrinted = (signing: Signing | null): readonly PrintedSignature[] =>
  signing?.rules.inPaper ? printedSignatures(signing.standings) : []

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
