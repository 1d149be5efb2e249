import type { Despite } from '#domain/paper.ts'
import type { SignatureStanding } from '#domain/signature-standing.ts'
import type { Block } from '#report/block.ts'
import { paragraph } from '#report/build.ts'
import { paperName } from '#report/paper-name.ts'
import type { Button } from '#app/contracts/reply.ts'
import type { Message } from '#app/contracts/message.ts'
import { isRealReason } from '#app/papers/is-real-reason.ts'
import { leakBlocks } from '#app/papers/leak-blocks.ts'
import { leakedWords } from '#app/papers/leaked-words.ts'
import { paperNotice } from '#app/papers/paper-notice.ts'
import type { Papering } from '#app/papers/papering.ts'
import type { Draft } from '#app/papers/read-draft.ts'
import { roundButton } from '#app/papers/round-button.ts'
import { holders } from '#app/people/holders.ts'
import { reply } from '#app/reply.ts'
import { leaksToSign } from '#app/signing/leaks-to-sign.ts'

/** Why a draft is not laid before those who sign it, and what can be done; else with which words it goes for a reason. */
export type SendingVerdict =
  | { readonly body: readonly Block[]; readonly buttons: readonly Button[] }
  | { readonly despite: Despite | null }

/**
 * Lets the texts go out to those who sign them if they hold no words that are not for their readers, or only such as may
 * pass for a reason that says something, as the release does.
 */
export async function refuseToSend(
  papering: Papering,
  draft: Draft,
  standings: readonly SignatureStanding[],
): Promise<SendingVerdict> {
  const { by, args } = papering
  const parts = await leaksToSign(papering, draft, standings)
  const leaks = parts.flatMap(({ check }) => check.leaks)
  if (leaks.length === 0) return { despite: null }
  const mayPass = leaks.every((leak) => leak.mayPass)
  const reason = args['because']?.trim() ?? ''
  if (mayPass && isRealReason(reason)) return { despite: { reason, words: leakedWords(leaks) } }
  const { coSignature, paperLevels } = by.words
  const despite = roundButton(papering, by.words, 'sign', { despite: 'despite' }, paperLevels.despite)
  return {
    body: [
      paragraph(coSignature.notSent),
      ...leakBlocks(parts, draft, by),
      paragraph(paperLevels.mustChange),
      ...(mayPass && reason !== '' ? [paragraph(paperLevels.noReason)] : []),
      ...(mayPass ? [paragraph(coSignature.maySend(despite.says))] : []),
    ],
    buttons: mayPass ? [{ ...despite, label: coSignature.sendDespite }] : [],
  }
}

/** Those who know the matter learn with which words a draft has gone out, and why. */
export function toldOfSending(papering: Papering, draft: Draft, { words, reason }: Despite): readonly Message[] {
  const { plan, book, by } = papering
  return holders(book, plan.code, 'coordinator', 'cdo')
    .filter(({ id }) => id !== by.person.id)
    .map((person) =>
      paperNotice(papering, person, (reader) =>
        reply(
          reader.words.coSignature.sentDespite(paperName(draft.facts, reader.words), reader.say.list(words), reason),
        ),
      ),
    )
}
