import { accepted, type Outcome, refused } from '#domain/outcome.ts'
import type { Decision } from '#app/contracts/decision.ts'
import { callLiaisons } from '#app/papers/call-liaisons.ts'
import { handOver } from '#app/papers/hand-over.ts'
import type { Papering } from '#app/papers/papering.ts'
import { readDraft } from '#app/papers/read-draft.ts'
import { undelivered } from '#app/papers/undelivered.ts'
import { keptIn } from '#app/papers/version-files.ts'
import { whereNonPublicWent } from '#app/papers/where-non-public-went.ts'
import { answering, reply } from '#app/reply.ts'

/**
 * Hands over the non-public part of the released version, file by file as it was released, in channels that were entered
 * or allowed for it later. Refuses what is not released.
 */
export async function deliverPaper(papering: Papering): Promise<Outcome<Decision>> {
  const { powers, by } = papering
  const read = await readDraft(papering)
  if (!read.ok) return read
  const { paper, version, nonPublic } = read.value
  if (version.releasedAt === null) return refused({ kind: 'not-released' })
  const left = await undelivered(papering, read.value)
  if (nonPublic === null || left === null) return accepted(answering(reply(by.words.paperLevels.nothingToDeliver)))
  const files = keptIn(read.value, version, 'non-public')
  const part = { level: 'non-public', facts: nonPublic.facts, files, failed: [] } as const
  const handed = handOver(papering, version.no, part, left.places)
  const said = reply(whereNonPublicWent(left, by))
  if (handed.length === 0) return accepted(answering(said))
  return accepted({
    reply: said,
    changes: [
      {
        kind: 'paper-handed-over',
        paper: paper.id,
        no: version.no,
        at: powers.now(),
        handedOver: handed.map((each) => ({ ...each, message: each.message.id })),
        version: paper.version,
      },
    ],
    messages: await callLiaisons(
      papering,
      handed.map(({ message }) => message),
    ),
  })
}
