import { type Part, parts } from '#domain/charges.ts'
import { type Duty, inForce } from '#domain/duty.ts'
import { accepted, type Outcome, refused } from '#domain/outcome.ts'
import { type Party, partyLabel, partyShort } from '#domain/party.ts'
import type { Change } from '#app/contracts/change.ts'
import type { Decision } from '#app/contracts/decision.ts'
import { undoButton } from '#app/chat/undo-button.ts'
import { dayBefore } from '#app/people/day-before.ts'
import { replyWith } from '#app/reply.ts'
import type { Charging } from '#app/responsibilities/charging.ts'
import type { Entry } from '#app/responsibilities/register.ts'

/**
 * Gives an office a part in something from today. Only one office decides, and only one leads: it takes the other's
 * place. Refuses what is so already, and the lead of a measure, which requests go with.
 */
export function setCharge(charging: Charging, entry: Entry, part: Part, party: Party): Outcome<Decision> {
  const { powers, book, by } = charging
  const { code } = entry
  if (part === 'leads' && entry.kind === 'measure') return refused({ kind: 'lead-is-assigned', code })
  const own = ownDuties(charging, entry)
  const held = own.filter(({ role }) => role === part)
  const replaced = part === 'accountable' || part === 'leads' ? held.filter((duty) => duty.party !== party.id) : []
  const leads = part === 'participates' && entry.charges.leads.some(({ id }) => id === party.id)
  if (leads || (replaced.length === 0 && held.some((duty) => duty.party === party.id)))
    return refused({ kind: 'charged-already', code, party: partyShort(party), part: leads ? 'leads' : part })
  const isHeld = held.some((duty) => duty.party === party.id)
  const added: readonly Duty[] = isHeld
    ? []
    : [
        {
          id: powers.newId(),
          subjectKind: entry.kind,
          subject: entry.id,
          role: part,
          party: party.id,
          person: null,
          from: book.today,
          until: null,
          rank: Math.max(-1, ...held.filter((duty) => !replaced.includes(duty)).map(({ rank }) => rank)) + 1,
        },
      ]
  const { set, before } = by.words.responsibilities
  const names = namesOf(replaced, charging)
  return changed(charging, entry, { ending: replaced, added }, [
    set[part](code, partyLabel(party)),
    ...(names === '' ? [] : [before(names)]),
  ])
}

/** Ends every part an office has in something; refuses where it has none, or has it by the field. */
export function dropCharge(charging: Charging, entry: Entry, party: Party): Outcome<Decision> {
  const { by } = charging
  const { code } = entry
  const own = ownDuties(charging, entry).filter((duty) => duty.party === party.id)
  const ending = own.filter(({ role }) => entry.kind !== 'measure' || role !== 'leads')
  if (ending.length === 0) {
    if (own.length > 0) return refused({ kind: 'lead-is-assigned', code })
    const isOfField = parts.some((part) => entry.charges[part].some(({ id }) => id === party.id))
    const field = charging.register.fields.find(({ id }) => id === entry.field)
    return refused(
      isOfField && field && entry.kind !== 'field'
        ? { kind: 'charged-by-field', code, party: partyShort(party), field: field.code }
        : { kind: 'not-charged', code, party: partyShort(party) },
    )
  }
  const { labels, dropped } = by.words.responsibilities
  const had = parts.filter((part) => ending.some(({ role }) => role === part)).map((part) => labels[part])
  return changed(charging, entry, { ending, added: [] }, [dropped(code, partyLabel(party), by.say.list(had))])
}

/** What is written for the subject itself and in force today. */
const ownDuties = ({ book }: Charging, { kind, id }: Entry): readonly Duty[] =>
  book.directory.duties.filter(
    (duty) =>
      duty.subjectKind === kind &&
      duty.subject === id &&
      duty.party !== null &&
      parts.some((part) => part === duty.role) &&
      inForce(duty, book.today),
  )

function namesOf(duties: readonly Duty[], { book, by }: Charging): string {
  const { parties } = book.directory
  return by.say.list(duties.flatMap((duty) => parties.filter(({ id }) => id === duty.party).map(partyLabel)))
}

function changed(
  { book, by }: Charging,
  { code }: Entry,
  { ending, added }: { readonly ending: readonly Duty[]; readonly added: readonly Duty[] },
  said: readonly string[],
): Outcome<Decision> {
  const until = dayBefore(book.today)
  // What began today is as if it had never been.
  const begunToday = ending.filter(({ from }) => from === book.today)
  const older = ending.filter((duty) => !begunToday.includes(duty))
  return accepted({
    reply: replyWith([undoButton(by.words)], said.join(' ')),
    changes: [
      ...begunToday.map((duty): Change => ({ kind: 'duty-removed', duty })),
      ...older.map((duty): Change => ({ kind: 'duty-until', duty, until })),
      ...added.map((duty): Change => ({ kind: 'duty-set', duty })),
    ],
    messages: [],
    undo: {
      act: 'charged',
      about: code,
      changes: [
        ...added.map((duty): Change => ({ kind: 'duty-removed', duty })),
        ...older.map((duty): Change => ({ kind: 'duty-until', duty: { ...duty, until }, until: duty.until })),
        ...begunToday.map((duty): Change => ({ kind: 'duty-set', duty })),
      ],
    },
  })
}
