import type { Signature, SignatureCall, SignatureResult } from '#domain/co-signature.ts'
import { missingSignatures, overruleInForce } from '#domain/may-release-signed.ts'
import { partyLabel } from '#domain/party.ts'
import { haveSeen, type SignatureStanding, wasRefused } from '#domain/signature-standing.ts'
import type { Actor } from '#app/contracts/actor.ts'
import type { Change } from '#app/contracts/change.ts'
import type { Decision } from '#app/contracts/decision.ts'
import type { Message } from '#app/contracts/message.ts'
import { roundButton } from '#app/papers/round-button.ts'
import { holders } from '#app/people/holders.ts'
import { paperNotice } from '#app/papers/paper-notice.ts'
import type { Powers } from '#app/powers.ts'
import { reply, replyWith } from '#app/reply.ts'
import { askedFor } from '#app/signing/asked-for.ts'
import { callAnew } from '#app/signing/call-anew.ts'
import type { OpenCall } from '#app/signing/open-calls.ts'
import { paperName } from '#report/paper-name.ts'
import { passageDifferences } from '#app/signing/passage-differences.ts'
import { type Signing, signaturesAwaited } from '#app/signing/read-signing.ts'
import { signButtons } from '#app/signing/sign-buttons.ts'
import { callContent } from '#app/signing/signature-message.ts'
import { stateSaid } from '#app/signing/state-said.ts'

export interface Giving {
  readonly powers: Pick<Powers, 'city' | 'now' | 'newId' | 'quietUntil' | 'calendar'>
  readonly open: OpenCall
  readonly by: Actor
  /** The call that the person saw: that of a button, else the last. */
  readonly seen: SignatureCall
  /** Of what others enter: how it came, and why they do. */
  readonly told?: Pick<Signature, 'source' | 'because'>
}

/** The answer of a party to the texts it was shown; if they read otherwise by now, the difference and nothing else. */
export function giveSignature(
  giving: Giving,
  result: Exclude<SignatureResult, 'silent'>,
  text: string | null,
): Decision {
  const { powers, open, by, seen, told } = giving
  const { standing, call: last, isOwn, signing } = open
  const { party } = standing.signer
  const { texts } = standing.signer
  if (!haveSeen(seen.texts, texts) || !haveSeen(last.texts, texts)) return shownAnew(giving)
  // What was asked of a party that this one carries on it answers itself.
  const call = last.party === party.id ? last : callAnew({ powers, ...open }, standing.signer, last)
  const signature: Signature = {
    id: powers.newId(),
    call: call.id,
    paper: signing.draft.paper.id,
    party: party.id,
    result,
    text: result === 'signed' ? null : text,
    by: by.person.id,
    ...(told ?? { source: isOwn ? 'chat' : 'recorded' }),
    at: powers.now(),
  }
  const after = { ...standing, state: result, call, signature, earlier: [] }
  const { coSignature } = by.words
  const office = partyLabel(party)
  const thanks = coSignature[party.kind === 'partner' ? 'givenPartner' : 'given'][result](office)
  return {
    reply: reply(isOwn ? thanks : coSignature.recorded(office, stateSaid(after, signing.rules, by))),
    changes: [
      ...(call === last ? [] : [{ kind: 'signature-asked', call } as const]),
      { kind: 'signature-given', signature },
    ],
    messages: [...toldOf(giving, after), ...(isOwn ? [] : recordedFor(giving, after, call))],
  }
}

/**
 * What reads otherwise now than it was shown, and the same answers again, to what is there now; all of it where nobody of
 * this party was shown it yet.
 */
export function shownAnew({ powers, open, by, seen }: Giving): Decision {
  const { standing, call, signing } = open
  const { signer, earlier } = standing
  const isKnown = haveSeen(call.texts, signer.texts)
  const present = isKnown ? call : callAnew({ powers, ...open }, signer, call)
  const changes: readonly Change[] = isKnown ? [] : [{ kind: 'signature-asked', call: present }]
  if (seen.party !== signer.party.id)
    return {
      reply: callContent(signing.draft, present, signer, { kind: 'taken-over', earlier }, by),
      changes,
      messages: [],
    }
  const before = haveSeen(seen.texts, signer.texts) ? call.texts : seen.texts
  const { coSignature } = by.words
  return {
    reply: replyWith(
      signButtons(by.words, present, signer.party),
      coSignature.changedMeanwhile,
      ...passageDifferences(before, signer.texts, signing.draft, by),
      coSignature.pleaseAgain,
    ),
    changes,
    messages: [],
  }
}

/**
 * The coordination learns of remarks and refusals at once, also when a refusal is none any more, and of the rest once, when
 * nobody is waited for any more. Of a refusal of what could be released, or that came after others were passed over, those
 * who decide on the release learn, too.
 */
function toldOf({ powers, open, by }: Giving, after: SignatureStanding): readonly Message[] {
  const { plan, book, signing } = open
  const { draft, rules, coSigning } = signing
  const before = open.standing
  const isRefused = after.state === 'refused'
  const isSince = isRefused && overruleInForce(coSigning.overrules, draft.version.no) !== null
  const wasReady = signaturesAwaited(signing).length === 0
  const isNews = after.state !== 'signed' || before.state === 'refused' || wasRefused(before)
  const lacks = lackAfter(signing, after)
  if (!isNews && lacks === null) return []
  const papering = { plan, book, args: {} }
  return holders(book, plan.code, 'coordinator', ...(isSince || (isRefused && wasReady) ? decide : []))
    .filter(({ id }) => id !== by.person.id)
    .map((person) =>
      paperNotice({ powers, plan, book }, person, (reader) => {
        const name = paperName(draft.facts, reader.words)
        const { coSignature } = reader.words
        return replyWith(
          [roundButton(papering, reader.words, 'signatures')],
          ...(isNews ? [coSignature.told(name, partyLabel(after.signer.party), stateSaid(after, rules, reader))] : []),
          ...(isSince ? [coSignature.refusedSince] : []),
          ...(lacks === null ? [] : [lacks === 0 ? coSignature.toldAll(name) : coSignature.toldRest(name, lacks)]),
        )
      }),
    )
}

const decide = ['cdo', 'releaser'] as const

/** How many were passed over once this answer is the last that was waited for; null while it is not, or nobody was before. */
function lackAfter(signing: Signing, after: SignatureStanding): number | null {
  const standings = signing.standings.map((each) => (each.signer === after.signer ? after : each))
  const lacks = missingSignatures(standings, signing.rules).length
  const wasLacking = missingSignatures(signing.standings, signing.rules).length > 0
  const wasAwaited = signaturesAwaited(signing).length > 0
  const isAwaited = signaturesAwaited({ ...signing, standings }).length > 0
  return !isAwaited && (wasAwaited || (lacks === 0 && wasLacking)) ? lacks : null
}

/** In whose name something was entered learns it at once, and can say otherwise. */
function recordedFor({ powers, open, by }: Giving, after: SignatureStanding, call: SignatureCall): readonly Message[] {
  const { plan, book, signing, standing } = open
  const { party } = after.signer
  return askedFor(standing, call.person, book)
    .filter(({ id }) => id !== by.person.id)
    .map((person) =>
      paperNotice({ powers, plan, book }, person, (reader) => {
        const said = stateSaid(after, signing.rules, reader)
        const name = paperName(signing.draft.facts, reader.words)
        return replyWith(
          signButtons(reader.words, call, party),
          reader.words.coSignature.recordedForYou(name, partyLabel(party), said),
        )
      }),
    )
}
