import type { Party } from '#domain/party.ts'
import type { Person } from '#domain/person.ts'
import { signatoriesOf } from '#domain/signatories.ts'
import type { Message } from '#app/contracts/message.ts'
import { button } from '#app/chat/button.ts'
import { allowed } from '#app/people/allowed.ts'
import { holders } from '#app/people/holders.ts'
import { notice } from '#app/people/notice.ts'
import { replyWith } from '#app/reply.ts'
import type { ChargeChange } from '#app/responsibilities/charge-decision.ts'
import type { Charging } from '#app/responsibilities/charging.ts'
import type { Entry } from '#app/responsibilities/register.ts'

/**
 * Tells the offices whose part in something changes, once each; where it changes who decides or leads, also those who
 * carry it out and the Chief Digital Officer.
 */
export function toldOfCharge(
  { powers, plan, book, register, by }: Charging,
  entry: Entry,
  { part, parties, said }: Pick<ChargeChange, 'part' | 'parties' | 'said'>,
): readonly Message[] {
  const isGrave = part === 'accountable' || part === 'leads'
  const leading = isGrave
    ? register.entries.filter((each) => isIn(each, entry)).flatMap(({ charges }) => charges.leads)
    : []
  const people = new Set([
    ...[...parties, ...leading].flatMap(spokespersons),
    ...(isGrave ? holders(book, plan, 'cdo') : []),
  ])
  const isOpen = entry.measure === null || entry.measure.level === 'public'
  return [...people]
    .filter(({ id }) => id !== by.person.id)
    .map((person) =>
      notice(powers, person, book.directory, (reader) => {
        const { told, named, show } = reader.words.responsibilities
        const what = isOpen ? named(entry.code, entry.title) : entry.code
        const buttons = allowed(book, reader, 'see-plan', plan)
          ? [button(reader.words, show, 'responsible', { about: entry.code })]
          : []
        return replyWith(buttons, [told, ...said(reader, what)].join(' '))
      }),
    )

  /** Who reads for an office: its coordinators, else its heads. */
  function spokespersons(party: Party): readonly Person[] {
    return signatoriesOf(party, book.directory, book.today).asked
  }
}

/** Something itself, and all that is in a field. */
const isIn = (each: Entry, { kind, id }: Entry): boolean =>
  (each.kind === kind && each.id === id) || (kind === 'field' && each.field === id)
