import type { Despite } from '#domain/paper.ts'
import type { Block } from '#report/block.ts'
import { paragraph } from '#report/build.ts'
import type { Actor } from '#app/contracts/actor.ts'
import type { Decision } from '#app/contracts/decision.ts'
import type { Message } from '#app/contracts/message.ts'
import { isRealReason } from '#app/papers/is-real-reason.ts'
import { leakBlocks } from '#app/papers/leak-blocks.ts'
import { leakedWords } from '#app/papers/leaked-words.ts'
import type { PaperPart } from '#app/papers/paper-parts.ts'
import type { Papering } from '#app/papers/papering.ts'
import type { Draft } from '#app/papers/read-draft.ts'
import { roundButton } from '#app/papers/round-button.ts'
import { allowed } from '#app/people/allowed.ts'
import { holders } from '#app/people/holders.ts'
import { paperLabel } from '#app/papers/paper-label.ts'
import { paperNotice } from '#app/papers/paper-notice.ts'
import { replyWith } from '#app/reply.ts'

/** Whether nothing of a version may go out, for words that are not for its readers stand in it; else why it may. */
export type LeakVerdict = { readonly refusal: Decision } | { readonly despite: Despite | null }

/**
 * Lets a version pass in which no secret words were found, or only such as may pass for a reason that says something.
 * What else was found, and files that cannot be read, stop the release; those who can write the passages otherwise and
 * may see what is secret are told.
 */
export function refuseLeaks(papering: Papering, draft: Draft, parts: readonly PaperPart[]): LeakVerdict {
  const { args } = papering
  const leaks = parts.flatMap(({ check }) => check.leaks)
  const isReadable = parts.every(({ check }) => check.unreadable.length === 0)
  if (leaks.length === 0 && isReadable) return { despite: null }
  const mayPass = isReadable && leaks.every((leak) => leak.mayPass)
  const reason = args['because']?.trim() ?? ''
  if (mayPass && isRealReason(reason)) return { despite: { reason, words: leakedWords(leaks) } }
  return { refusal: refusal(papering, draft, parts, mayPass ? reason : null) }
}

/** `reason` is what was given for words that may pass; null where some may not. */
function refusal(papering: Papering, draft: Draft, parts: readonly PaperPart[], reason: string | null): Decision {
  const { by, book, plan } = papering
  const { notReleased, mustChange, othersChange } = by.words.paperLevels
  const mayEdit = allowed(book, by, 'edit-paper', plan.code)
  const hasLeaks = parts.some(({ check }) => check.leaks.length > 0)
  return {
    reply: replyWith(
      reason === null ? [] : [despiteButton(papering)],
      paragraph(notReleased),
      ...leakBlocks(parts, draft, by),
      ...(hasLeaks ? [paragraph(mayEdit ? mustChange : othersChange)] : []),
      ...(reason === null ? [] : howToPass(reason, by)),
    ),
    changes: [],
    messages: mayEdit || !hasLeaks ? [] : told(papering, draft, parts),
  }
}

const howToPass = (reason: string, { words: { paperLevels } }: Actor): readonly Block[] => [
  ...(reason === '' ? [] : [paragraph(paperLevels.noReason)]),
  paragraph(paperLevels.mayPass),
]

function despiteButton(papering: Papering) {
  const { paperLevels } = papering.by.words
  const release = roundButton(papering, papering.by.words, 'release', { despite: 'despite' }, paperLevels.despite)
  return { ...release, label: paperLevels.releaseDespite }
}

/** The people who may both see what is secret and write the passages otherwise. */
function told(papering: Papering, draft: Draft, parts: readonly PaperPart[]): readonly Message[] {
  const { plan, book, by } = papering
  const write = (reader: Actor) =>
    replyWith(
      [roundButton(papering, reader.words, 'sections'), roundButton(papering, reader.words, 'preview')],
      paragraph(reader.words.paperLevels.notReleasedTold(paperLabel(draft.facts))),
      ...leakBlocks(parts, draft, reader),
      paragraph(reader.words.paperLevels.mustChange),
    )
  return holders(book, plan.code, 'coordinator', 'cdo')
    .filter(({ id }) => id !== by.person.id)
    .map((person) => paperNotice(papering, person, write))
}
