import { accepted, type Outcome, refused } from '#domain/outcome.ts'
import type { Address } from '#app/contracts/address.ts'
import type { Decision } from '#app/contracts/decision.ts'
import type { Message } from '#app/contracts/message.ts'
import { holders } from '#app/people/holders.ts'
import { paperReader } from '#app/papers/paper-reader.ts'
import { paperLabel } from '#app/papers/paper-label.ts'
import { paperNotice } from '#app/papers/paper-notice.ts'
import { callLiaisons } from '#app/papers/call-liaisons.ts'
import { markedHandOvers } from '#app/papers/marked-hand-overs.ts'
import { leakedWords } from '#app/papers/leaked-words.ts'
import { leaksIn } from '#app/papers/leaks-in.ts'
import { motionsSettled } from '#app/papers/motions-settled.ts'
import { nonPublicPlaces } from '#app/papers/non-public-places.ts'
import { nextVersion } from '#app/papers/next-version.ts'
import { roundButton } from '#app/papers/round-button.ts'
import type { Papering } from '#app/papers/papering.ts'
import { placeMessage } from '#app/papers/place-message.ts'
import { type Draft, readDraft } from '#app/papers/read-draft.ts'
import { answering, reply, replyWith } from '#app/reply.ts'

/**
 * Withdraws the released version: it stays as it is for ever, the liaison is told not to use it, and the next version
 * begins as a draft that will replace it. Refuses when nothing is released, and a reason with words that are not public:
 * it is posted, and stands in the next version for good.
 */
export async function withdrawPaper(papering: Papering): Promise<Outcome<Decision>> {
  const { powers, plan, book, by, args } = papering
  const read = await readDraft(papering)
  if (!read.ok) return read
  const draft = read.value
  const { no, releasedAt } = draft.version
  if (releasedAt === null) return refused({ kind: 'not-released' })
  if (args['sure'] !== 'yes') return accepted(answering(reply(by.words.questions.cancelled)))
  const reason = args['reason'] ?? ''
  const leaks = await leaksIn(papering, draft, 'public', [{ name: 'reason', words: reason }])
  if (leaks.length > 0) return refused({ kind: 'reason-tells', leaked: leakedWords(leaks) })
  const version = { ...nextVersion(papering, draft), withdraws: { no, reason } }
  const open = await powers.store.directories.placesFor(plan.code, 'liaison')
  const hadNonPublic = draft.files.some((file) => file.no === no && file.level === 'non-public')
  const hidden = hadNonPublic ? (await nonPublicPlaces(papering)).places : []
  const places = [...open, ...hidden]
  const told = holders(book, plan.code, 'coordinator', 'cdo', 'releaser').filter(({ id }) => id !== by.person.id)
  const label = paperLabel(draft.facts)
  const marked = await markedHandOvers(powers, plan, draft, { no, replacedBy: null })
  return accepted({
    reply: replyWith(
      (['edit', 'draft'] as const).map((action) => roundButton(papering, by.words, action)),
      by.words.papers.withdrawn(no, version.no),
    ),
    changes: [{ kind: 'paper-withdrawn', paper: draft.paper, version }, ...(await motionsSettled(papering, 'asked'))],
    messages: [
      ...marked,
      ...(await callLiaisons(
        papering,
        places.map(({ address }) => recall(papering, draft, reason, address)),
      )),
      ...told.map((person) =>
        paperNotice(papering, person, ({ words }) => reply(words.papers.withdrawnTold(label, no, version.no, reason))),
      ),
    ],
  })
}

/** What the liaison's channel is told, in the city's language. */
function recall({ powers, plan }: Papering, { version, facts }: Draft, reason: string, place: Address): Message {
  const { words, say } = paperReader(powers.city, plan)
  const released = version.releasedAt === null ? '' : say.dayOf(version.releasedAt)
  const said = words.papers.recall(plan.name, paperLabel(facts), version.no, released, reason)
  return placeMessage(powers, place, 'notice', reply(said))
}
