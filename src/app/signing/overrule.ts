import { mayReleaseSigned, missingSignatures, overruleInForce, passedOver } from '#domain/may-release-signed.ts'
import { accepted, type Outcome, refused } from '#domain/outcome.ts'
import { partyLabel, partyShort } from '#domain/party.ts'
import type { SignatureStanding } from '#domain/signature-standing.ts'
import type { Message } from '#app/contracts/message.ts'
import type { Prompt } from '#app/contracts/prompt.ts'
import type { Decision } from '#app/contracts/decision.ts'
import { paperLabel } from '#app/papers/paper-label.ts'
import { paperNotice } from '#app/papers/paper-notice.ts'
import { isRealReason } from '#app/papers/is-real-reason.ts'
import { roundButton } from '#app/papers/round-button.ts'
import type { Papering } from '#app/papers/papering.ts'
import type { Asking } from '#app/papers/paper-prompts.ts'
import { type Draft, readOpenDraft } from '#app/papers/read-draft.ts'
import { roleOf } from '#app/papers/role-of.ts'
import { holders } from '#app/people/holders.ts'
import { answering, reply, replyWith } from '#app/reply.ts'
import { paperName } from '#report/paper-name.ts'
import { askedFor } from '#app/signing/asked-for.ts'
import { readSigning } from '#app/signing/read-signing.ts'

/** Why. */
export const overrulePrompts = ({ by }: Pick<Asking, 'by'>): readonly Prompt[] => [
  { id: 'reason', kind: 'text', required: true, label: by.words.coSignature.why, hint: null, before: null, limit: 500 },
]

/**
 * Lets this version be released although signatures are missing; the reason is on record and in no paper. The
 * coordination and those who are passed over are told, and whoever else may release it is asked to. Refuses where nothing
 * is missing.
 */
export async function overruleSignatures(papering: Papering): Promise<Outcome<Decision>> {
  const { powers, plan, book, by, args } = papering
  const read = await readOpenDraft(papering)
  if (!read.ok) return read
  const signing = await readSigning(papering, read.value)
  if (signing === null) return refused({ kind: 'no-co-signature' })
  const { paper, version, facts } = read.value
  const { standings, rules, coSigning } = signing
  if (mayReleaseSigned(standings, coSigning.overrules, version.no, rules).ok)
    return refused({ kind: 'nothing-to-overrule' })
  const reason = args['reason']?.trim() ?? ''
  const { coSignature } = by.words
  if (!isRealReason(reason)) return accepted(answering(reply(coSignature.shortReason)))
  const passed = missingSignatures(standings, rules)
  const missing = by.say.list(passed.map(({ signer }) => partyShort(signer.party)))
  const told = holders(book, plan.code, 'coordinator').filter(({ id }) => id !== by.person.id)
  const overrule = {
    paper: paper.id,
    no: version.no,
    reason,
    passed: passedOver(passed),
    by: by.person.id,
    at: powers.now(),
  }
  // Taken back, the decision before it counts again, if there was one.
  const before = overruleInForce(coSigning.overrules, version.no) ?? { ...overrule, passed: [] }
  return accepted({
    reply: replyWith([roundButton(papering, by.words, 'signatures')], coSignature.overruleDone(missing, version.no)),
    changes: [{ kind: 'signatures-overruled', overrule, version: paper.version }],
    messages: [
      ...told.map((person) =>
        paperNotice(papering, person, ({ words }) =>
          reply(words.coSignature.overruleTold(paperName(facts, words), version.no, missing, reason)),
        ),
      ),
      ...passed.flatMap((standing) => toldPassedOver(papering, read.value, standing, reason)),
    ],
    undo: {
      act: 'overruled',
      about: paperLabel(facts),
      changes: [{ kind: 'signatures-overruled', overrule: { ...before, at: overrule.at }, version: null }],
    },
  })
}

/** Those whose signature was awaited learn that the paper can go without it; the reason stays within the administration. */
function toldPassedOver(
  papering: Papering,
  { facts, version }: Draft,
  standing: SignatureStanding,
  reason: string,
): readonly Message[] {
  const { book, plan, by } = papering
  const { party } = standing.signer
  const asked = askedFor(standing, standing.call?.person ?? null, book).filter(({ id }) => id !== by.person.id)
  return asked.map((person) =>
    paperNotice(papering, person, (reader) =>
      reply(
        reader.words.coSignature.overruledYou(
          paperName(facts, reader.words),
          version.no,
          partyLabel(party),
          roleOf(by.person.id, plan.code, book.directory, reader),
          party.kind === 'partner' ? null : reason,
        ),
        ...(standing.call === null ? [] : [reader.words.coSignature.stillPossible]),
      ),
    ),
  )
}
