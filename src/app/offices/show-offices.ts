import { partyLabel } from '#domain/party.ts'
import type { Succession } from '#domain/succession.ts'
import { list } from '#report/build.ts'
import type { Actor } from '#app/contracts/actor.ts'
import type { Reply } from '#app/contracts/reply.ts'
import { successionSentence } from '#app/offices/told-of-succession.ts'
import { reply } from '#app/reply.ts'
import type { RoundBook } from '#app/rounds/round-book.ts'

/** The offices there are, and what is to become of them or has. */
export function showOffices(
  { directory, today }: Pick<RoundBook, 'directory' | 'today'>,
  successions: readonly Succession[],
  by: Actor,
): Reply {
  const { offices } = by.words
  const living = directory.parties.filter(({ validTo }) => validTo === null || validTo >= today)
  const changes = [...Map.groupBy(successions, ({ kind, at, old, new: to }) => `${at} ${kind === 'split' ? old : to}`)]
  if (living.length === 0) return reply(offices.none)
  return reply(
    list(
      ...living.map((party) =>
        party.validFrom !== null && party.validFrom > today
          ? offices.begins(partyLabel(party), by.say.day(party.validFrom))
          : party.validTo === null
            ? partyLabel(party)
            : offices.ends(partyLabel(party), by.say.day(party.validTo)),
      ),
    ),
    ...(changes.length > 0 ? [list(...changes.map(([, group]) => successionSentence(group, directory, by)))] : []),
  )
}
