import { type Party, partyKinds, partyLabel } from '#domain/party.ts'
import type { Succession } from '#domain/succession.ts'
import type { Block } from '#report/block.ts'
import { heading, list } from '#report/build.ts'
import type { Actor } from '#app/contracts/actor.ts'
import type { Reply } from '#app/contracts/reply.ts'
import { isLiving } from '#app/offices/office-names.ts'
import { successionSentence } from '#app/offices/told-of-succession.ts'
import { reply } from '#app/reply.ts'
import type { RoundBook } from '#app/rounds/round-book.ts'

/** The offices there are, apart from partners and boards, and what is to become of them or has. */
export function showOffices(
  { directory, today }: Pick<RoundBook, 'directory' | 'today'>,
  successions: readonly Succession[],
  by: Actor,
): Reply {
  const { none, kinds, changes: heads } = by.words.offices
  const living = directory.parties.filter((party) => isLiving(party, today))
  const changes = [...Map.groupBy(successions, ({ kind, at, old, new: to }) => `${at} ${kind === 'split' ? old : to}`)]
  if (living.length === 0) return reply(none)
  const groups = partyKinds.flatMap((kind): readonly Block[] => {
    // A group of a board stands behind its board.
    const own = living.filter(
      (party) => party.kind === kind && !living.some(({ id }) => kind === 'board' && id === party.parent),
    )
    return own.length === 0 ? [] : [heading(4, kinds[kind]), list(...own.map(lineOf))]
  })
  return reply(
    ...groups,
    ...(changes.length > 0
      ? [heading(4, heads), list(...changes.map(([, group]) => successionSentence(group, directory, by)))]
      : []),
  )

  function lineOf(party: Party): string {
    const { begins, ends, withGroups } = by.words.offices
    const name = partyLabel(party)
    if (party.validFrom !== null && party.validFrom > today) return begins(name, by.say.day(party.validFrom))
    if (party.validTo !== null) return ends(name, by.say.day(party.validTo))
    const parts = party.kind === 'board' ? living.filter(({ parent }) => parent === party.id) : []
    return parts.length === 0 ? name : withGroups(name, by.say.list(parts.map(partyLabel)))
  }
}
