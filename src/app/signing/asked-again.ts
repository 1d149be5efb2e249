import type { Outcome } from '#domain/outcome.ts'
import { accepted } from '#domain/outcome.ts'
import { partyShort } from '#domain/party.ts'
import { paragraph } from '#report/build.ts'
import type { Change } from '#app/contracts/change.ts'
import type { Decision } from '#app/contracts/decision.ts'
import { roundButton } from '#app/papers/round-button.ts'
import type { Papering } from '#app/papers/papering.ts'
import { type Draft, draftAt, draftWith } from '#app/papers/read-draft.ts'
import { overruleEnded } from '#app/signing/overrule-ended.ts'
import { callForSignatures } from '#app/signing/call-for-signatures.ts'
import { refuseToSend } from '#app/signing/refuse-to-send.ts'
import { readSigning, type Signing } from '#app/signing/read-signing.ts'

/**
 * What follows from a change of a draft for those who have answered to it: whoever's passages read otherwise now is asked
 * again at once, with the difference, unless words that are not for them stand there; nobody else is. A new draft offers to be sent.
 */
export async function askedAgain(papering: Papering, outcome: Outcome<Decision>): Promise<Outcome<Decision>> {
  if (!outcome.ok || papering.plan.coSignature === undefined) return outcome
  const decision = outcome.value
  const made = decision.changes.find((change) => change.kind === 'paper-drafted' || change.kind === 'paper-edited')
  if (made === undefined) return outcome
  const draft = await draftAfter(papering, made)
  const signing = draft && (await readSigning(papering, draft))
  const plain = made.kind === 'paper-drafted' ? withOffer(papering, decision) : decision
  const offered = signing ? overruleEnded(papering, signing, plain) : plain
  return accepted(signing ? await withCalls(papering, signing, offered) : offered)
}

/** What is sent to those whose passages read otherwise now, or why it is not. */
async function withCalls(papering: Papering, signing: Signing, decision: Decision): Promise<Decision> {
  const outdated = signing.standings.filter(({ state }) => state === 'outdated')
  if (outdated.length === 0) return decision
  const { reply } = decision
  const verdict = await refuseToSend(papering, signing.draft, outdated)
  if ('body' in verdict) {
    const buttons = [...(reply.buttons ?? []), ...verdict.buttons]
    return { ...decision, reply: { ...reply, body: [...reply.body, ...verdict.body], buttons } }
  }
  const { calls, changes, messages } = callForSignatures(papering, signing, outdated)
  const { words, say } = papering.by
  const offices = say.list(calls.map(({ signer }) => partyShort(signer.party)))
  return {
    ...decision,
    reply: { ...reply, body: [...reply.body, paragraph(words.coSignature.againAsked(offices))] },
    changes: [...decision.changes, ...changes],
    messages: [...decision.messages, ...messages],
  }
}

const withOffer = (papering: Papering, decision: Decision): Decision => ({
  ...decision,
  reply: {
    ...decision.reply,
    buttons: [...(decision.reply.buttons ?? []), roundButton(papering, papering.by.words, 'sign')],
  },
})

/** The draft as it is after the change; undefined where the paper only begins with it, so that nobody was asked yet. */
async function draftAfter(
  { powers }: Papering,
  change: Extract<Change, { kind: 'paper-drafted' | 'paper-edited' }>,
): Promise<Draft | undefined> {
  const before = await powers.store.papers.byId(change.paper.id)
  if (before === undefined) return undefined
  const { version } = change
  const known = {
    ...before,
    versions: [...before.versions, version],
    edits: [...before.edits, ...change.edits],
  }
  return change.kind === 'paper-drafted' ? draftWith(known, version, change) : draftAt(powers, known, version)
}
