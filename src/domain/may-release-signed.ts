import type { CoSignatureRules } from '#domain/co-signature-rules.ts'
import type { PassedOver, SignatureOverrule } from '#domain/co-signature.ts'
import { accepted, type Outcome, refused } from '#domain/outcome.ts'
import type { Party } from '#domain/party.ts'
import { partyShort } from '#domain/party.ts'
import type { Problem } from '#domain/problem.ts'
import { isUnsigned, type SignatureStanding, wasRefused } from '#domain/signature-standing.ts'

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
  if (!isUnsigned(standing)) return true
  const counts = rules.silence === 'counts-as-no-statement' && !isNeverSilent(signer.party, rules)
  return state === 'silent' && counts && !wasRefused(standing)
}

/** Whether a party's silence never counts. */
export const isNeverSilent = ({ id, number }: Party, { neverSilent }: Pick<SilenceRules, 'neverSilent'>): boolean =>
  neverSilent.includes(id) || (number !== null && neverSilent.includes(number))

/**
 * The same for the release of version `no`: not of those that were passed over, as long as they have not refused since; that
 * takes a new decision.
 */
export function awaitedSignatures(
  standings: readonly SignatureStanding[],
  overrules: readonly SignatureOverrule[],
  no: number,
  rules: SilenceRules,
): readonly SignatureStanding[] {
  const overrule = overruleInForce(overrules, no)
  return missingSignatures(standings, rules).filter((standing) => !isPassedOver(standing, overrule))
}

/** The decision that counts for version `no`; null while there is none, and once it was taken back. */
export function overruleInForce(overrules: readonly SignatureOverrule[], no: number): SignatureOverrule | null {
  const last = overrules.findLast((overrule) => overrule.no === no)
  return last && last.passed.length > 0 ? last : null
}

/** Whether a decision goes without this signature, and knew of every refusal there is. */
export const isPassedOver = (
  standing: SignatureStanding,
  overrule: Pick<SignatureOverrule, 'passed'> | null,
): boolean =>
  overrule?.passed.some(
    ({ party, refusals }) =>
      party === standing.signer.party.id && refusalsOf(standing).every((id) => refusals.includes(id)),
  ) ?? false

/** What a decision passes over: parties as they stand now. */
export const passedOver = (missing: readonly SignatureStanding[]): readonly PassedOver[] =>
  missing.map((standing) => ({ party: standing.signer.party.id, refusals: refusalsOf(standing) }))

const refusalsOf = ({ signature, earlier }: SignatureStanding): readonly string[] => [
  ...new Set(
    [...(signature ? [signature] : []), ...earlier.map((said) => said.signature)]
      .filter(({ result }) => result === 'refused')
      .map(({ id }) => id),
  ),
]

/**
 * Whether version `no` may be released: everybody has signed, or was passed over. Refuses by naming who is missing, of a
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
