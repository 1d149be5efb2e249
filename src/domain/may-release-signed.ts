import type { CoSignatureRules } from '#domain/co-signature-rules.ts'
import type { SignatureOverrule } from '#domain/co-signature.ts'
import { accepted, type Outcome, refused } from '#domain/outcome.ts'
import type { Party } from '#domain/party.ts'
import { partyShort } from '#domain/party.ts'
import type { Problem } from '#domain/problem.ts'
import { type SignatureStanding, wasRefused } from '#domain/signature-standing.ts'

type SilenceRules = Pick<CoSignatureRules, 'silence' | 'neverSilent'>

/**
 * The parties whose signature is missing for a release: silence counts only where the rules let it, and never after a
 * refusal.
 */
export const missingSignatures = (
  standings: readonly SignatureStanding[],
  rules: SilenceRules,
): readonly SignatureStanding[] => standings.filter((standing) => !isComplete(standing, rules))

function isComplete(standing: SignatureStanding, rules: SilenceRules): boolean {
  const { signer, state } = standing
  if (state === 'signed' || state === 'remarked') return true
  const counts = rules.silence === 'counts-as-no-statement' && !isNeverSilent(signer.party, rules)
  return state === 'silent' && counts && !wasRefused(standing)
}

/** Whether a party's silence never counts. */
export const isNeverSilent = ({ id, number }: Party, { neverSilent }: Pick<SilenceRules, 'neverSilent'>): boolean =>
  neverSilent.includes(id) || (number !== null && neverSilent.includes(number))

/** The same for the release of version `no`: of nobody once that was overruled. */
export const awaitedSignatures = (
  standings: readonly SignatureStanding[],
  overrules: readonly SignatureOverrule[],
  no: number,
  rules: SilenceRules,
): readonly SignatureStanding[] =>
  overrules.some((overrule) => overrule.no === no) ? [] : missingSignatures(standings, rules)

/**
 * Whether version `no` may be released: everybody has signed, or it was overruled. Refuses by naming who is missing, of a
 * statement also its motion.
 */
export function mayReleaseSigned(
  standings: readonly SignatureStanding[],
  overrules: readonly SignatureOverrule[],
  no: number,
  rules: SilenceRules,
  motion: string | null = null,
): Outcome<null> {
  const missing = awaitedSignatures(standings, overrules, no, rules)
  return missing.length === 0
    ? accepted(null)
    : refused({ kind: 'signatures-missing', missing: inShort(missing), motion })
}

/** Parties as they are listed, and why each is missing. */
export const inShort = (
  missing: readonly SignatureStanding[],
): Extract<Problem, { kind: 'signatures-missing' }>['missing'] =>
  missing.map(({ signer, state }) => ({ party: partyShort(signer.party), state }))
