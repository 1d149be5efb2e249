import type { Address } from '#app/contracts/address.ts'
import type { Message } from '#app/contracts/message.ts'
import type { KeptFiles } from '#app/papers/kept-files.ts'
import type { Papering } from '#app/papers/papering.ts'
import { paperSummary } from '#app/papers/paper-summary.ts'
import type { Draft } from '#app/papers/read-draft.ts'
import { cityReader } from '#app/people/identify.ts'
import { reply } from '#app/reply.ts'

/** The paper as the liaison's channel receives it, in the city's language. */
export function handOver(
  { powers, plan }: Papering,
  { facts, version }: Draft,
  kept: KeptFiles,
  place: Address,
): Message {
  const { words, say } = cityReader(powers.city)
  const { session } = facts.round
  const head = words.papers.handOver({
    plan: plan.name,
    round: facts.round.label,
    committee: plan.committee,
    session: session && say.weekday(session),
    version: version.no,
    replaces: facts.supersedes?.no ?? null,
  })
  return {
    id: powers.newId(),
    kind: 'paper',
    to: { place },
    about: [],
    content: { ...reply(head, ...paperSummary(facts, { words, say })), private: false, files: kept.attachments },
    lane: 'interactive',
    notBefore: null,
    expires: null,
  }
}
