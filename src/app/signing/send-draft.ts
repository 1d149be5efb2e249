import { dayOf, type Instant } from '#domain/instant.ts'
import { accepted, type Outcome, refused } from '#domain/outcome.ts'
import { partyShort } from '#domain/party.ts'
import { isToAsk, openState } from '#domain/signature-standing.ts'
import type { Decision } from '#app/contracts/decision.ts'
import type { Papering } from '#app/papers/papering.ts'
import { readOpenDraft } from '#app/papers/read-draft.ts'
import { answering, replyWith } from '#app/reply.ts'
import { refuseToSend, toldOfSending } from '#app/signing/refuse-to-send.ts'
import { callForSignatures } from '#app/signing/call-for-signatures.ts'
import { readSigning } from '#app/signing/read-signing.ts'
import { screenButtons, signatureLines } from '#app/signing/show-signatures.ts'

/**
 * Sends the draft to everyone who signs it and has not been asked about these texts, all at once. Refuses a released one,
 * and where nobody signs; nothing goes out while words that are not for its readers stand in it.
 */
export async function sendDraft(papering: Papering): Promise<Outcome<Decision>> {
  const { by } = papering
  const read = await readOpenDraft(papering)
  if (!read.ok) return read
  const signing = await readSigning(papering, read.value)
  if (signing === null) return refused({ kind: 'no-co-signature' })
  if (signing.standings.length === 0) return refused({ kind: 'nobody-signs' })
  const { coSignature } = by.words
  const toAsk = signing.standings.filter(isToAsk)
  const verdict = await refuseToSend(papering, signing.draft, toAsk)
  if ('body' in verdict) return accepted(answering(replyWith(verdict.buttons, ...verdict.body)))
  const { calls, changes, messages } = callForSignatures(papering, signing, toAsk)
  const [first] = calls
  const unreached = calls.filter(({ call }) => call.person === null).map(({ signer }) => partyShort(signer.party))
  const asked = new Map(calls.map(({ call }) => [call.party, call]))
  const after = signing.standings.map((standing) => {
    const call = asked.get(standing.signer.party.id)
    return call === undefined ? standing : { ...standing, call, signature: null, state: openState(call) }
  })
  return accepted({
    reply: replyWith(
      screenButtons(papering, { ...signing, standings: after }),
      first === undefined ? coSignature.sentNone : coSignature.sent(calls.length, by.say.instant(first.call.due)),
      ...(first === undefined ? [] : tooLong(first.call.due, papering)),
      ...(unreached.length === 0 ? [] : [coSignature.notReached(by.say.list(unreached), unreached[0] ?? '')]),
      ...signatureLines({ ...signing, standings: after }, papering.book.directory, by),
    ),
    changes,
    messages: [...messages, ...(verdict.despite ? toldOfSending(papering, signing.draft, verdict.despite) : [])],
  })
}

/** Nothing where the paper still has its time when the last signature may come. */
function tooLong(due: Instant, { book: { round }, powers, by: { words, say } }: Papering): readonly string[] {
  const { coSignature } = words
  if (!round || due <= round.paperDue) return []
  const isBehind = round.session !== null && dayOf(due, powers.calendar.zone) >= round.session
  return [
    coSignature.behindPaper(say.instant(round.paperDue)),
    ...(isBehind ? [coSignature.behindSession(say.weekday(round.session))] : []),
  ]
}
