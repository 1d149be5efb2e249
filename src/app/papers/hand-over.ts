import { problemSentence } from '#text/problem.ts'
import type { Block } from '#report/block.ts'
import { code, list, paragraph } from '#report/build.ts'
import { type Address, addressKey } from '#app/contracts/address.ts'
import type { Actor } from '#app/contracts/actor.ts'
import type { Message } from '#app/contracts/message.ts'
import { attachments } from '#app/papers/attachments.ts'
import { handOverHead } from '#app/papers/hand-over-head.ts'
import { handedFiles } from '#app/papers/handed-files.ts'
import { hashStart } from '#app/papers/hash-start.ts'
import type { KeptFiles } from '#app/papers/kept-files.ts'
import { paperButton } from '#app/papers/paper-button.ts'
import { paperSummary } from '#app/papers/paper-summary.ts'
import type { Papering } from '#app/papers/papering.ts'
import { placeMessage } from '#app/papers/place-message.ts'
import type { Draft } from '#app/papers/read-draft.ts'
import type { RenderedPaper } from '#app/papers/render-paper.ts'
import { cityReader } from '#app/people/identify.ts'
import { replyWith } from '#app/reply.ts'

/**
 * The paper as the liaison's channel receives it, in the city's language: a summary, PDF and DOCX, how to confirm it or
 * give it back. What could not be made is told with its reason.
 */
export function handOver(
  { powers, plan }: Papering,
  { facts, version }: Draft,
  { failed }: RenderedPaper,
  kept: KeptFiles,
  place: Address,
): Message {
  const reader = cityReader(powers.city)
  const { words, say } = reader
  const { papers } = words
  const files = handedFiles(kept.paperFiles, powers.formats)
  const { label } = facts.round
  const about = { round: label, version: String(version.no), place: addressKey(place) }
  const said = replyWith(
    [
      paperButton(words, 'confirm', about, label),
      paperButton(words, 'return', about, label),
      paperButton(words, 'files', { round: label }, label),
    ],
    handOverHead(facts, version.no, plan, reader),
    ...numberLine(facts.number, plan.paper.numbers ?? [], reader),
    ...paperSummary(facts, reader),
    ...failed.map((problem) => paragraph(problemSentence(problem, words, say))),
    ...(files.length === 0
      ? []
      : [list(...files.map(({ name, sha512 }) => [`${papers.checksum(name)} `, code(hashStart(sha512))]))]),
    papers.askConfirm,
  )
  return placeMessage(powers, place, 'paper', { ...said, files: attachments(files) })
}

/** The number, or that it is awaited where the city gives its papers numbers. */
function numberLine(
  number: string | undefined,
  patterns: readonly string[],
  { words: { papers } }: Pick<Actor, 'words'>,
): readonly Block[] {
  if (number !== undefined) return [paragraph(papers.numberIs(number))]
  return patterns.length === 0 ? [] : [paragraph(papers.numberAwaited(patterns))]
}
