import { paragraph } from '#report/build.ts'
import type { Block } from '#report/block.ts'
import type { Actor } from '#app/contracts/actor.ts'
import type { Message } from '#app/contracts/message.ts'
import type { NonPublicPlaces } from '#app/papers/non-public-places.ts'
import type { PaperPart } from '#app/papers/paper-parts.ts'
import type { Papering } from '#app/papers/papering.ts'
import { paperSummary } from '#app/papers/paper-summary.ts'
import { cityReader } from '#app/people/identify.ts'
import { reply } from '#app/reply.ts'

/** The non-public part as its own channels receive it, in the city's language. */
export function handOverNonPublic(
  { powers, plan }: Papering,
  { facts, kept }: PaperPart,
  version: number,
  { places }: NonPublicPlaces,
): readonly Message[] {
  const { words, say } = cityReader(powers.city)
  const { session, label } = facts.round
  const head = words.paperLevels.handOver({
    plan: plan.name,
    round: label,
    committee: plan.committee,
    session: session && say.weekday(session),
    version,
  })
  return places.map(({ address: place }) => ({
    id: powers.newId(),
    kind: 'paper',
    to: { place },
    about: [],
    content: { ...reply(head, ...paperSummary(facts, { words, say })), private: false, files: kept.attachments },
    lane: 'interactive',
    notBefore: null,
    expires: null,
  }))
}

/** Where the non-public part went, or that it was kept and why; nothing where there is none. */
export function whereNonPublicWent(
  part: PaperPart | undefined,
  { places, forbidden }: NonPublicPlaces,
  { words, say }: Pick<Actor, 'words' | 'say'>,
): readonly Block[] {
  if (!part) return []
  const { paperLevels } = words
  const kept = paperLevels.keptBack(forbidden.length === 0 ? null : say.list(forbidden))
  return [paragraph(places.length > 0 ? paperLevels.wentTo(places.length) : kept)]
}
