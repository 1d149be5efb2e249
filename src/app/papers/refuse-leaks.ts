import type { Despite } from '#domain/paper.ts'
import { paragraph } from '#report/build.ts'
import type { Reply } from '#app/contracts/reply.ts'
import { leakBlocks } from '#app/papers/leak-blocks.ts'
import type { PaperPart } from '#app/papers/paper-parts.ts'
import type { Papering } from '#app/papers/papering.ts'
import type { Draft } from '#app/papers/read-draft.ts'
import { roundButton } from '#app/papers/round-button.ts'
import { replyWith } from '#app/reply.ts'

/** Whether nothing of a version may go out, for words that are not for its readers stand in it; else why it may. */
export type LeakVerdict = { readonly refusal: Reply } | { readonly despite: Despite | null }

/**
 * Lets a version pass in which no secret words were found, or only common ones for which the person gives a reason.
 * What else was found, and files that cannot be read, stop the release.
 */
export function refuseLeaks(papering: Papering, draft: Draft, parts: readonly PaperPart[]): LeakVerdict {
  const { by, args } = papering
  const leaks = parts.flatMap(({ check }) => check.leaks)
  const isReadable = parts.every(({ check }) => check.unreadable.length === 0)
  if (leaks.length === 0 && isReadable) return { despite: null }
  const mayPass = isReadable && leaks.every(({ common }) => common)
  const reason = args['because']?.trim() ?? ''
  if (mayPass && reason !== '') return { despite: { reason, words: [...new Set(leaks.map(({ words }) => words))] } }
  const { paperLevels } = by.words
  return {
    refusal: replyWith(
      mayPass ? [despiteButton(papering)] : [],
      paragraph(paperLevels.notReleased),
      ...leakBlocks(parts, draft, by),
      ...(leaks.length === 0 ? [] : [paragraph(mayPass ? paperLevels.mayPass : paperLevels.mustChange)]),
    ),
  }
}

function despiteButton(papering: Papering) {
  const { by, args } = papering
  const { paperLevels } = by.words
  const { sure, of } = args
  const known = { ...(sure !== undefined && { sure }), ...(of !== undefined && { of }) }
  const release = roundButton(papering, by.words, 'release', { ...known, despite: 'despite' }, paperLevels.despite)
  return { ...release, label: paperLevels.releaseDespite }
}
