import { boardsOn, seatOf } from '#domain/board.ts'
import { type Duty, inForce } from '#domain/duty.ts'
import { accepted, refused } from '#domain/outcome.ts'
import type { Party } from '#domain/party.ts'
import type { BoardAct, Boarding } from '#app/boards/boarding.ts'
import { undoButton } from '#app/chat/undo-button.ts'
import { replyWith } from '#app/reply.ts'

/** Takes a person into a group of the board, for a term or from today on. */
export const joinBoard: BoardAct = (boarding) => {
  const { powers, book, by, args } = boarding
  const person = book.directory.people.find(({ id }) => id === args['person'])
  if (!person) return refused({ kind: 'unknown-person', text: args['person'] ?? '', nearest: [] })
  const group = groupMeant(boarding)
  if (!group) return refused({ kind: 'no-board' })
  const [from = book.today, until = null] = args['term']?.split('/') ?? []
  const known = seatOf(person, boardsOn(book.directory, from))
  if (known) return refused({ kind: 'on-board-already', name: person.name })
  const duty: Duty = {
    id: powers.newId(),
    subjectKind: 'party',
    subject: group.id,
    role: 'belongs',
    party: null,
    person: person.id,
    from,
    until,
    rank: 0,
  }
  const { words, say } = by
  return accepted({
    reply: replyWith(
      [undoButton(words)],
      until === null
        ? words.boards.joined(person.name, group.name, say.day(from))
        : words.boards.joinedUntil(person.name, group.name, say.day(from), say.day(until)),
      ...(book.directory.unreachable.has(person.id) ? [words.boards.noAccount(person.name)] : []),
    ),
    changes: [{ kind: 'duty-set', duty }],
    messages: [],
    undo: { act: 'board-member', about: person.name, changes: [{ kind: 'duty-removed', duty }] },
  })
}

/** Ends a person's term on a day; what they said stays. */
export const leaveBoard: BoardAct = ({ book, boards, by, args }) => {
  const person = book.directory.people.find(({ id }) => id === args['person'])
  if (!person) return refused({ kind: 'unknown-person', text: args['person'] ?? '', nearest: [] })
  const seat = seatOf(person, boards)
  const subject = seat?.group.party ?? seat?.board.party
  const duty = book.directory.duties.find(
    (each) =>
      each.role === 'belongs' && each.subject === subject?.id && each.person === person.id && inForce(each, book.today),
  )
  if (!subject || !duty) return refused({ kind: 'not-a-board-member', name: person.name })
  const until = args['date'] ?? book.today
  if (until < book.today) return refused({ kind: 'day-past', day: until })
  return accepted({
    reply: replyWith([undoButton(by.words)], by.words.boards.leaves(person.name, subject.name, by.say.day(until))),
    changes: [{ kind: 'duty-until', duty, until }],
    messages: [],
    undo: {
      act: 'board-member',
      about: person.name,
      changes: [{ kind: 'duty-until', duty: { ...duty, until }, until: duty.until }],
    },
  })
}

const groupMeant = ({ boards, args }: Boarding): Party | undefined =>
  boards
    .flatMap((board) => [board.party, ...board.groups.flatMap(({ party }) => party ?? [])])
    .find(({ id }) => id === args['group']) ?? boards[0]?.party
