import { parts } from '#domain/charges.ts'
import { inForce } from '#domain/duty.ts'
import { type Party, partyLabel } from '#domain/party.ts'
import type { Succession } from '#domain/succession.ts'
import { fact, heading, list, paragraph } from '#report/build.ts'
import type { Block, Fact } from '#report/block.ts'
import type { Actor } from '#app/contracts/actor.ts'
import { isLiving } from '#app/offices/office-names.ts'
import { successionSentence } from '#app/offices/told-of-succession.ts'
import type { Entry, Register } from '#app/responsibilities/register.ts'
import type { RoundBook } from '#app/rounds/round-book.ts'

/** A phone's screen. */
const most = 10

/** One office: what it has which part in, who speaks for it, what it carries on and what carries it on. */
export function officeBlocks(
  party: Party,
  { entries }: Register,
  successions: readonly Succession[],
  book: Pick<RoundBook, 'directory' | 'today'>,
  by: Actor,
): readonly Block[] {
  const { words } = by
  const { labels, nothing, ended, advises, more, people } = words.responsibilities
  const speaking: readonly Fact[] = (['coordinates', 'heads'] as const).flatMap((role) => {
    const names = book.directory.duties
      .filter((duty) => duty.subjectKind === 'party' && duty.subject === party.id && duty.role === role)
      .filter((duty) => inForce(duty, book.today))
      .toSorted((a, b) => a.rank - b.rank)
      .flatMap((duty) => book.directory.people.filter(({ id }) => id === duty.person))
      .map(({ name }) => name)
    return names.length === 0 ? [] : [fact(people[role], by.say.list(names))]
  })
  const charged = parts.flatMap((part): readonly Block[] => {
    const own = entries.filter(({ charges }) => charges[part].some(({ id }) => id === party.id))
    const lines = own.slice(0, most).map(lineOf)
    if (lines.length === 0) return []
    return [heading(4, labels[part]), list(...lines, ...(own.length > most ? [more(own.length - most)] : []))]
  })
  const changes = [
    ...Map.groupBy(
      successions.filter((each) => each.old === party.id || each.new === party.id),
      ({ at, kind, old, new: to }) => `${at} ${kind === 'split' ? old : to}`,
    ).keys(),
  ].map((key) =>
    successionSentence(
      successions.filter(({ at, kind, old, new: to }) => `${at} ${kind === 'split' ? old : to}` === key),
      book.directory,
      by,
    ),
  )
  return [
    heading(3, partyLabel(party)),
    ...(speaking.length > 0 ? [{ type: 'facts', items: speaking } as const] : []),
    ...charged,
    ...(charged.length === 0 ? [paragraph(withoutAny())] : []),
    ...(changes.length > 0 ? [list(...changes)] : []),
  ]

  function withoutAny(): string {
    if (!isLiving(party, book.today)) return ended(by.say.day(party.validTo ?? ''))
    return party.kind === 'board' ? advises : nothing
  }
}

const lineOf = ({ code, title }: Entry): string => `${code} ${title}`
