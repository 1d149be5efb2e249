import { mayReleaseSigned, missingSignatures } from '#domain/may-release-signed.ts'
import type { Directory } from '#domain/directory.ts'
import { accepted, type Outcome, refused } from '#domain/outcome.ts'
import { partyLabel } from '#domain/party.ts'
import { isToAsk } from '#domain/signature-standing.ts'
import type { Block } from '#report/block.ts'
import { list, paragraph, strong } from '#report/build.ts'
import type { Actor } from '#app/contracts/actor.ts'
import type { Button } from '#app/contracts/reply.ts'
import type { Decision } from '#app/contracts/decision.ts'
import { isAbleToRelease } from '#app/papers/may-release.ts'
import { roundButton } from '#app/papers/round-button.ts'
import type { Papering } from '#app/papers/papering.ts'
import { readDraft } from '#app/papers/read-draft.ts'
import { allowed } from '#app/people/allowed.ts'
import { answering, replyWith } from '#app/reply.ts'
import { paperName } from '#report/paper-name.ts'
import { overruledLine } from '#app/signing/overruled-line.ts'
import { hasOverruled, readSigning, type Signing } from '#app/signing/read-signing.ts'
import { stateSaid } from '#app/signing/state-said.ts'

/** One screen: who signed, with which remark, who refused and why, who is silent or was not reached, and until when. */
export async function showSignatures(papering: Papering): Promise<Outcome<Decision>> {
  const read = await readDraft(papering)
  if (!read.ok) return read
  const signing = await readSigning(papering, read.value)
  if (signing === null) return refused({ kind: 'no-co-signature' })
  if (signing.standings.length === 0) return refused({ kind: 'nobody-signs' })
  return accepted(
    answering(
      replyWith(screenButtons(papering, signing), ...signatureLines(signing, papering.book.directory, papering.by)),
    ),
  )
}

/** What the coordination can do about it now. */
export function screenButtons(papering: Papering, signing: Signing): readonly Button[] {
  const { by, book, plan } = papering
  const { version } = signing.draft
  if (version.releasedAt !== null) return []
  const may = (action: Parameters<typeof allowed>[2]): boolean => allowed(book, by, action, plan.code)
  const isComplete = mayReleaseSigned(signing.standings, signing.coSigning.overrules, version.no, signing.rules).ok
  return [
    ...(signing.standings.some(isToAsk) && may('edit-paper') ? [roundButton(papering, by.words, 'sign')] : []),
    ...(isComplete && isAbleToRelease(papering, version) && !hasOverruled(signing, by.person.id)
      ? [roundButton(papering, by.words, 'release')]
      : []),
    ...(!isComplete && may('overrule-signatures') ? [roundButton(papering, by.words, 'overrule')] : []),
  ]
}

/** A line for each party, under how far it is all together. */
export function signatureLines(signing: Signing, directory: Directory, by: Actor): readonly Block[] {
  const { draft, standings, rules } = signing
  const { coSignature } = by.words
  const missing = missingSignatures(standings, rules)
  const overruled = overruledLine(signing, directory, by)
  return [
    paragraph(strong(coSignature.screen(paperName(draft.facts, by.words), draft.version.no))),
    paragraph(missing.length === 0 ? coSignature.complete : coSignature.lacking(missing.length)),
    ...(overruled === null ? [] : [paragraph(overruled)]),
    list(...standings.map((standing) => `${partyLabel(standing.signer.party)}: ${stateSaid(standing, rules, by)}`)),
  ]
}
