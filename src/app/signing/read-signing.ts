import { carriedOn } from '#domain/carried-on.ts'
import type { CoSignatureRules } from '#domain/co-signature-rules.ts'
import type { CoSigning } from '#domain/co-signature.ts'
import { awaitedSignatures, overruleInForce } from '#domain/may-release-signed.ts'
import { neverSilentOn } from '#domain/never-silent.ts'
import { signersOf } from '#domain/signers.ts'
import { type SignatureStanding, signatureStandings } from '#domain/signature-standing.ts'
import type { Papering } from '#app/papers/papering.ts'
import type { Draft } from '#app/papers/read-draft.ts'
import { printedTexts } from '#app/signing/printed-texts.ts'
import { signedMeasures } from '#app/signing/signed-measures.ts'

/** The co-signature of a draft as it stands. */
export interface Signing {
  readonly draft: Draft
  readonly rules: CoSignatureRules
  readonly coSigning: CoSigning
  readonly standings: readonly SignatureStanding[]
}

type Reading = Pick<Papering, 'plan' | 'book'> & {
  readonly powers: {
    readonly store: Pick<Papering['powers']['store'], 'coSignatures' | 'motions' | 'measures' | 'directories'>
  }
}

/** Who signs a draft and how far each is; null where the plan's papers go without. */
export async function readSigning({ powers, plan, book }: Reading, draft: Draft): Promise<Signing | null> {
  if (plan.coSignature === undefined) return null
  const successions = await powers.store.directories.successions()
  const neverSilent = neverSilentOn(plan.coSignature.neverSilent, book.directory.parties, successions, book.today)
  const rules = { ...plan.coSignature, neverSilent }
  const coSigning = await powers.store.coSignatures.of(draft.paper.id)
  const measures = await signedMeasures({ powers, plan, book }, draft)
  const plans = [plan.code, ...(plan.motion ? [plan.motion.plan] : [])]
  const signed = { plans, measures, texts: printedTexts(draft) }
  const signers = signersOf(signed, rules, book.directory, book.today, book.chain)
  const before = carriedOn(successions, book.directory.parties)
  const standings = signatureStandings(signers, coSigning, seriesOf(draft), before)
  return { draft, rules, coSigning, standings }
}

/** Whether this person has decided that the latest version goes without the signatures it lacks: somebody else releases it then. */
export const hasOverruled = ({ coSigning, draft }: Signing, person: string): boolean =>
  overruleInForce(coSigning.overrules, draft.version.no)?.by === person

/** With a withdrawn version everything begins anew: the first version that is not of an earlier series. */
export const seriesOf = ({ versions }: Pick<Draft, 'versions'>): number =>
  versions.findLast(({ withdraws }) => withdraws !== null)?.no ?? 1

/** Whose signatures the release of a draft still waits for; of nobody where its plan's papers go without. */
export const signaturesAwaited = (signing: Signing | null): readonly SignatureStanding[] =>
  signing === null
    ? []
    : awaitedSignatures(signing.standings, signing.coSigning.overrules, signing.draft.version.no, signing.rules)
