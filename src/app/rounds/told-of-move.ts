import type { Instant } from '#domain/instant.ts'
import type { MovedDue } from '#domain/moved-dues.ts'
import type { Person, RoleName } from '#domain/person.ts'
import { recipientOf } from '#domain/recipient.ts'
import type { Round } from '#domain/round.ts'
import { paragraph } from '#report/build.ts'
import type { Block } from '#report/block.ts'
import type { Actor } from '#app/contracts/actor.ts'
import type { DatesKnown, Message } from '#app/contracts/message.ts'
import { paperButton } from '#app/papers/paper-button.ts'
import { holders } from '#app/people/holders.ts'
import { notice } from '#app/people/notice.ts'
import { replyWith } from '#app/reply.ts'
import type { Effects } from '#app/rounds/effects.ts'
import type { Moving } from '#app/rounds/moving.ts'
import type { RoundBook } from '#app/rounds/round-book.ts'
import { sessionOf } from '#app/rounds/session-of.ts'
import { datesOf } from '#app/rounds/show-round.ts'

interface Moved {
  readonly moved: readonly MovedDue[]
  /** Number of a released version that names another session by now. */
  readonly paper: number | null
  /** What is still to be sent. */
  readonly waiting: readonly Message[]
}

/**
 * One notice for each person concerned, in the place of any that still waits; none for whom all is again as they know
 * it. Who has not been asked yet is told by the prompt that waits for them.
 */
export function toldOfMove(move: Moving, moved: Moved): Effects {
  const told = move.book.directory.people.map((person) => toldOne(move, moved, person))
  return { changes: told.flatMap(({ changes }) => changes), messages: told.flatMap(({ messages }) => messages) }
}

function toldOne(move: Moving, { moved, paper, waiting }: Moved, person: Person): Effects {
  const { powers, plan, book, from, to, by } = move
  const mine = waiting.filter((message) => 'person' in message.to && message.to.person === person.id)
  const older = mine.filter(({ knew }) => knew?.round === from.id)
  const withdrawn = older.map(({ id }) => ({ kind: 'message-withdrawn', message: id }) as const)
  if (person.id === by) return { changes: withdrawn, messages: [] }
  const own = moved.filter(({ request }) => personAsked(book, request.subject) === person.id)
  const knew = knownBefore(from, own, older)
  const due = dueOtherwise(book, knew, own)
  const prompts = mine.filter(
    ({ kind, about }) => kind === 'prompt' && due.some(({ request }) => about.includes(request.id)),
  )
  const said = due.filter(({ request }) => !prompts.some(({ about }) => about.includes(request.id)))
  const relied = prompts.map(({ id }) => ({ kind: 'message-relied-on', message: id }) as const)
  const coordinates = holders(book, plan.code, 'coordinator').includes(person)
  const isNamed = coordinates || holders(book, plan.code, ...overseeing(paper)).includes(person)
  const oversees = isNamed && !isSame(knew.dates, to)
  const message = notice(
    powers,
    person,
    book.directory,
    (reader) =>
      replyWith(
        coordinates && paper !== null
          ? [paperButton(reader.words, plan.motion?.number, 'withdraw', { round: to.label })]
          : [],
        ...movedLines(move, reader).map((line) => paragraph(line)),
        ...dueLines(book, said, reader),
        ...(oversees && !plan.motion ? datesOf(to, reader) : []),
        ...(coordinates && paper !== null ? [paragraph(reader.words.rounds.outdatedPaper(paper))] : []),
      ),
    said.map(({ request }) => request.id),
  )
  const isTold = oversees || said.length > 0
  return { changes: [...withdrawn, ...relied], messages: isTold ? [{ ...message, knew }] : [] }
}

/** The liaison that was given a paper with the old day is told in its channel. */
const overseeing = (paper: number | null): readonly RoleName[] =>
  paper === null ? ['cdo', 'releaser', 'liaison'] : ['cdo', 'releaser']

function movedLines({ plan, to, by }: Moving, reader: Actor): readonly string[] {
  const { rounds, motions } = reader.words
  const session = sessionOf(to, reader)
  if (!plan.motion) return [rounds.sessionMoved(to.label, session, by === null)]
  const byCalendar = by === null ? [motions.aimedByCalendar] : []
  if (to.session === null) return [motions.aimLost(to.label, reader.say.weekday(to.fileSession ?? '')), ...byCalendar]
  return [motions.aimed(to.label, session), ...byCalendar, motions.paperDue(reader.say.instant(to.paperDue))]
}

/** What the oldest notice that waits would have told first; without one, how it was until now. */
function knownBefore(from: Round, own: readonly MovedDue[], older: readonly Message[]): DatesKnown {
  const { id, label, session, opens, due, grace, closes, draft, paperDue } = from
  const notices = older.flatMap(({ knew }) => knew ?? [])
  const until = own.map(({ request }): [string, Instant] => [request.id, request.due])
  const earlier = notices.toReversed().flatMap(({ dues }) => Object.entries(dues))
  return {
    round: id,
    dates: notices[0]?.dates ?? { label, session, opens, due, grace, closes, draft, paperDue },
    dues: Object.fromEntries([...until, ...earlier]),
  }
}

/** Their unanswered requests that are due at another time than they know. */
function dueOtherwise(book: RoundBook, { dues }: DatesKnown, own: readonly MovedDue[]): readonly MovedDue[] {
  return book.requests.flatMap((request) => {
    const due = own.find((each) => each.request.id === request.id)?.due ?? request.due
    const known = dues[request.id]
    return request.state === 'asked' && known !== undefined && known !== due ? [{ request, due }] : []
  })
}

const isSame = (known: DatesKnown['dates'], to: DatesKnown['dates']): boolean =>
  (['label', 'session', 'opens', 'due', 'grace', 'closes', 'draft', 'paperDue'] as const).every(
    (key) => known[key] === to[key],
  )

/** One line for each due date, since some were given more time than others. */
function dueLines(book: RoundBook, own: readonly MovedDue[], { words, say }: Actor): readonly Block[] {
  return [...Map.groupBy(own, ({ due }) => due)].map(([due, group]: [Instant, readonly MovedDue[]]) => {
    const codes = group.flatMap(({ request }) => book.measure(request.subject)?.code ?? [])
    return paragraph(words.rounds.dueMoved(say.list(codes), say.instant(due)))
  })
}

function personAsked(book: RoundBook, subject: string): string | undefined {
  const measure = book.measure(subject)
  return measure && recipientOf('responsible', book.chain(measure), book.directory, book.today)?.id
}
