import { missingSignatures, overruleInForce } from '#domain/may-release-signed.ts'
import { paragraph } from '#report/build.ts'
import { paperName } from '#report/paper-name.ts'
import type { Decision } from '#app/contracts/decision.ts'
import { paperNotice } from '#app/papers/paper-notice.ts'
import type { Papering } from '#app/papers/papering.ts'
import { roundButton } from '#app/papers/round-button.ts'
import { holders } from '#app/people/holders.ts'
import { replyWith } from '#app/reply.ts'
import type { Signing } from '#app/signing/read-signing.ts'

/**
 * A change of a draft that was to go without signatures, with what follows from it: that decision was about the version
 * before. Whoever made the change reads it, and the coordination and the CDO are told.
 */
export function overruleEnded(papering: Papering, signing: Signing, decision: Decision): Decision {
  const { plan, book, by } = papering
  const { draft, standings, coSigning, rules } = signing
  const no = draft.versions.at(-2)?.no ?? 0
  if (overruleInForce(coSigning.overrules, no) === null || missingSignatures(standings, rules).length === 0)
    return decision
  const told = holders(book, plan.code, 'coordinator', 'cdo').filter(({ id }) => id !== by.person.id)
  return {
    ...decision,
    reply: { ...decision.reply, body: [...decision.reply.body, paragraph(by.words.coSignature.overruleEnds(no))] },
    messages: [
      ...decision.messages,
      ...told.map((person) =>
        paperNotice(papering, person, ({ words }) =>
          replyWith(
            [roundButton(papering, words, 'signatures')],
            words.coSignature.overruleEnded(paperName(draft.facts, words), no),
          ),
        ),
      ),
    ],
  }
}
