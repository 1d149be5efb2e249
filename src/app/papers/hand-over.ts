import type { InterimReport } from '#domain/interim-report.ts'
import type { PaperLevel } from '#domain/level.ts'
import type { PaperFile } from '#domain/paper.ts'
import type { Problem } from '#domain/problem.ts'
import { problemSentence } from '#text/problem.ts'
import type { Block } from '#report/block.ts'
import { code, list, paragraph } from '#report/build.ts'
import type { Place } from '#app/contracts/account.ts'
import { type Address, addressKey } from '#app/contracts/address.ts'
import type { Actor } from '#app/contracts/actor.ts'
import type { Message } from '#app/contracts/message.ts'
import { attachments } from '#app/papers/attachments.ts'
import { handOverHead } from '#app/papers/hand-over-head.ts'
import { handedFiles } from '#app/papers/handed-files.ts'
import { handedPictures } from '#app/papers/handed-pictures.ts'
import { hashStart } from '#app/papers/hash-start.ts'
import { paperButton } from '#app/papers/paper-button.ts'
import { paperSummary } from '#app/papers/paper-summary.ts'
import type { Papering } from '#app/papers/papering.ts'
import { placeMessage } from '#app/papers/place-message.ts'
import { paperReader } from '#app/papers/paper-reader.ts'
import { replyWith } from '#app/reply.ts'

/** One part of a paper with its kept files, and why others could not be made. */
export interface HandedPart {
  readonly level: PaperLevel
  readonly facts: InterimReport
  readonly files: readonly PaperFile[]
  readonly failed: readonly Problem[]
}

/** A part of version `no` for each of the places, with the message that hands it over. */
export const handOver = (papering: Papering, no: number, part: HandedPart, places: readonly Place[]) =>
  places.map(({ address: place }) => ({ level: part.level, place, message: handOverTo(papering, no, part, place) }))

/**
 * A part as the liaison's channel receives it, in the city's language: a summary, its charts, PDF and DOCX, how to confirm it or
 * give it back. What could not be made is told with its reason.
 */
function handOverTo(
  { powers, plan }: Papering,
  no: number,
  { level, facts, files: kept, failed }: HandedPart,
  place: Address,
): Message {
  const reader = paperReader(powers.city, plan)
  const { words, say } = reader
  const { papers } = words
  const files = handedFiles(kept, powers.formats)
  const pictures = handedPictures(kept, powers.formats)
  const { label } = facts.round
  const motion = plan.motion?.number
  const named = motion === undefined ? label : ''
  const about = { round: label, version: String(no), place: addressKey(place), level }
  const said = replyWith(
    [
      paperButton(words, motion, 'confirm', about, named),
      paperButton(words, motion, 'return', about, named),
      paperButton(words, motion, 'files', { round: label }, named),
    ],
    handOverHead(facts, level, no, plan, reader),
    ...numberLine(facts.number, plan.paper.numbers ?? [], reader),
    ...paperSummary(facts, reader),
    ...failed.map((problem) => paragraph(problemSentence(problem, words, say))),
    ...(files.length === 0
      ? []
      : [list(...files.map(({ name, sha512 }) => [`${papers.checksum(name)} `, code(hashStart(sha512))]))]),
    papers.askConfirm,
  )
  return placeMessage(powers, place, 'paper', { ...said, files: attachments([...pictures, ...files]) })
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
