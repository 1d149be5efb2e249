import { type Duty, inForce } from '#domain/duty.ts'
import { accepted, type Outcome, refused } from '#domain/outcome.ts'
import { type Party, partyLabel, partyShort } from '#domain/party.ts'
import { list, paragraph, strong } from '#report/build.ts'
import type { Actor } from '#app/contracts/actor.ts'
import type { Args } from '#app/contracts/args.ts'
import type { Decision } from '#app/contracts/decision.ts'
import { dayBefore } from '#app/people/day-before.ts'
import type { Powers } from '#app/powers.ts'
import { answering, reply } from '#app/reply.ts'
import type { RoundBook } from '#app/rounds/round-book.ts'

interface Entering {
  readonly powers: Pick<Powers, 'newId'>
  readonly book: RoundBook
  readonly plan: string
  readonly by: Actor
  readonly args: Args
}

type Subject = Pick<Duty, 'subjectKind' | 'subject'>

/** Enters from today that a party signs what papers say about measures, a field or the whole plan; refuses what is so. */
export function addSigner(entering: Entering): Outcome<Decision> {
  const { powers, book, by } = entering
  const party = partyIn(entering)
  if (!party) return refused({ kind: 'unknown-party', text: entering.args['party'] ?? '', nearest: [] })
  const open = subjectsIn(entering).filter((subject) => dutiesOf(party, subject, book).length === 0)
  if (open.length === 0) return refused({ kind: 'signs-already', party: partyShort(party) })
  const duties = open.map((subject): Duty => ({
    id: powers.newId(),
    ...subject,
    role: 'signs',
    party: party.id,
    person: null,
    from: book.today,
    until: null,
    rank: 0,
  }))
  return accepted({
    reply: reply(by.words.coSignature.added(partyLabel(party), said(open, entering))),
    changes: duties.map((duty) => ({ kind: 'duty-set', duty })),
    messages: [],
  })
}

/** Ends that; refuses where nothing of it is entered. */
export function dropSigner(entering: Entering): Outcome<Decision> {
  const { book, by } = entering
  const party = partyIn(entering)
  if (!party) return refused({ kind: 'unknown-party', text: entering.args['party'] ?? '', nearest: [] })
  const held = subjectsIn(entering).flatMap((subject) => dutiesOf(party, subject, book))
  if (held.length === 0) return refused({ kind: 'does-not-sign', party: partyShort(party) })
  return accepted({
    reply: reply(by.words.coSignature.dropped(partyLabel(party), said(held, entering))),
    // What began today is as if it had never been.
    changes: held.map((duty) =>
      duty.from === book.today
        ? { kind: 'duty-removed', duty }
        : { kind: 'duty-until', duty, until: dayBefore(book.today) },
    ),
    messages: [],
  })
}

/** Which parties are entered for what. */
export function whoSigns({ book, plan, by }: Pick<Entering, 'book' | 'plan' | 'by'>): Decision {
  const { coSignature } = by.words
  const lines = book.directory.parties.flatMap((party) => {
    const held = book.directory.duties.filter(
      (duty) =>
        duty.role === 'signs' &&
        duty.party === party.id &&
        inForce(duty, book.today) &&
        nameOf(duty, { book, plan, by }) !== null,
    )
    return held.length === 0 ? [] : [coSignature.whoLine(partyLabel(party), said(held, { book, plan, by }))]
  })
  return answering(
    lines.length === 0
      ? reply(coSignature.nobodyEntered)
      : reply(paragraph(strong(coSignature.whoSigns)), list(...lines)),
  )
}

const partyIn = ({ book, args }: Entering): Party | undefined =>
  book.directory.parties.find(({ id }) => id === args['party'])

function subjectsIn({ book, plan, args }: Entering): readonly Subject[] {
  const codes = args['measures']?.split(', ') ?? []
  const measures = book.measures.filter(({ code }) => codes.includes(code))
  if (measures.length > 0) return measures.map(({ id }) => ({ subjectKind: 'measure', subject: id }))
  const { field } = args
  return [field === undefined ? { subjectKind: 'plan', subject: plan } : { subjectKind: 'field', subject: field }]
}

const dutiesOf = (party: Party, { subjectKind, subject }: Subject, { directory, today }: RoundBook) =>
  directory.duties.filter(
    (duty) =>
      duty.role === 'signs' &&
      duty.party === party.id &&
      duty.subjectKind === subjectKind &&
      duty.subject === subject &&
      inForce(duty, today),
  )

const said = (subjects: readonly Subject[], of: Pick<Entering, 'book' | 'plan' | 'by'>): string =>
  of.by.say.list(subjects.flatMap((subject) => nameOf(subject, of) ?? []))

/** What of this plan is signed; null of another plan. */
function nameOf(
  { subjectKind, subject }: Subject,
  { book, plan, by }: Pick<Entering, 'book' | 'plan' | 'by'>,
): string | null {
  const { coSignature } = by.words
  switch (subjectKind) {
    case 'plan':
      return subject === plan ? coSignature.wholePlan : null
    case 'field': {
      const field = book.fields.find(({ id }) => id === subject)
      return field ? coSignature.ofField(field.name) : null
    }
    default:
      return book.measure(subject)?.code ?? null
  }
}
