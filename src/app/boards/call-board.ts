import type { Board } from '#domain/board.ts'
import type { BoardCall } from '#domain/board-call.ts'
import { accepted, type Outcome, refused } from '#domain/outcome.ts'
import type { Person } from '#domain/person.ts'
import type { Round } from '#domain/round.ts'
import { paragraph } from '#report/build.ts'
import { prose } from '#report/prose.ts'
import type { Actor } from '#app/contracts/actor.ts'
import type { Message } from '#app/contracts/message.ts'
import type { Reply } from '#app/contracts/reply.ts'
import type { BoardAct, Boarding } from '#app/boards/boarding.ts'
import { dueOfCall } from '#app/boards/due-of-call.ts'
import { aboutCall, codeOfCall } from '#app/boards/board-words.ts'
import { reportWords } from '#app/boards/report-words.ts'
import { stateButton } from '#app/boards/state-button.ts'
import { notice } from '#app/people/notice.ts'
import { answering, reply, replyWith } from '#app/reply.ts'
import { lastAnswers } from '#app/rounds/last-answers.ts'

/** Calls the members of a board for statements on the report or a public measure, and writes to each who can be reached. */
export const callBoard: BoardAct = async (boarding) => {
  const { book, by, args } = boarding
  const made = newCall(boarding)
  if (!made.ok) return made
  if (args['sure'] === 'no') return accepted(answering(reply(by.words.questions.cancelled)))
  const { call, board, round } = made.value
  const about = aboutCall(call, book, by)
  const members = board.groups.flatMap((group) => group.members)
  const reached = members.filter(({ id }) => !book.directory.unreachable.has(id))
  const others = members.filter(({ id }) => book.directory.unreachable.has(id))
  const said = await lastSaid(boarding, call, round)
  return accepted({
    reply: reply(
      by.words.boards.called(about, by.say.instant(call.due), reached.length),
      ...(others.length === 0 ? [] : [by.words.boards.unreachable(by.say.list(others.map(({ name }) => name)))]),
    ),
    changes: [{ kind: 'board-called', call }],
    messages: reached.map((person) => invitation(boarding, call, { board, said }, person)),
  })
}

/** The id of the measure that is meant, null for the report; undefined where there is none that is public. */
function subjectOf(code: string, { label }: Round, { measures }: Boarding['book']): string | null | undefined {
  if (reportWords.has(code) || code === label) return null
  return measures.find((each) => each.code === code && each.level === 'public')?.id
}

interface NewCall {
  readonly call: BoardCall
  readonly board: Board
  readonly round: Round
}

/** The call that is asked for, the only one of the board on its subject. */
export function newCall(boarding: Boarding): Outcome<NewCall> {
  const { book, boards, round, calls, by, args } = boarding
  const board = boards.find(({ party }) => party.id === args['board']) ?? boards[0]
  if (!board) return refused({ kind: 'no-board' })
  if (!round) return refused({ kind: 'no-round' })
  const called = callOf(boarding, board, round)
  if (!called.ok) return called
  const call = called.value
  const same = calls.find(
    ({ state, board: of, measure }) => state === 'open' && of === board.party.id && measure === call.measure,
  )
  if (!same) return accepted({ call, board, round })
  return refused({ kind: 'board-called-already', about: aboutCall(same, book, by), due: same.due })
}

function callOf(boarding: Boarding, { party }: Board, round: Round): Outcome<BoardCall> {
  const { powers, plan, book, by, args } = boarding
  const { measure: code = '', question = '' } = args
  const measure = subjectOf(code, round, book)
  if (measure === undefined) return refused({ kind: 'unknown-measure', code, nearest: [] })
  const due = dueOfCall(boarding, round)
  if (!due.ok) return due
  return accepted({
    id: powers.newId(),
    plan: plan.code,
    round: round.id,
    board: party.id,
    measure,
    question: question.trim() || null,
    by: by.person.id,
    at: powers.now(),
    due: due.value,
    state: 'open',
    version: 1,
  })
}

interface Said {
  readonly round: string
  readonly text: string
}

/** What was last reported on the measure, in the rounds before the one on whose report the board is called. */
async function lastSaid(
  { powers, plan, book }: Boarding,
  { measure }: BoardCall,
  round: Round,
): Promise<Said | undefined> {
  const isPublic = plan.questionnaire.some(({ id, level }) => id === 'text' && level === 'public')
  if (measure === null || !isPublic) return undefined
  const past = book.rounds.filter(({ state, opens }) => state === 'closed' && opens < round.opens)
  const last = (await lastAnswers(powers, past, new Set([measure]))).get(measure)
  const text = last?.answer.fields['text'] ?? ''
  return last && text !== '' ? { round: last.roundLabel, text } : undefined
}

/** What a member reads: public parts alone. */
function invitation(
  { powers, plan, book }: Boarding,
  call: BoardCall,
  { board: { party }, said }: { readonly board: Board; readonly said: Said | undefined },
  person: Person,
): Message {
  const measure = call.measure === null ? undefined : book.measure(call.measure)
  const code = codeOfCall(call, book)
  const write = (reader: Actor): Reply => {
    const { words, say } = reader
    const state = stateButton(reader, code)
    return replyWith(
      [state],
      words.boards.invitation(aboutCall(call, book, reader), plan.name, party.name),
      ...(measure && measure.description !== '' ? [paragraph(measure.description)] : []),
      ...(said ? [paragraph(words.boards.lastSaid(said.round)), ...prose(said.text)] : []),
      ...(call.question === null ? [] : [words.boards.asked(call.question)]),
      words.boards.until(say.instant(call.due)),
      words.boards.howTo(state.says),
    )
  }
  // What replies to it is a statement to this call.
  return notice(powers, person, book.directory, write, [call.id])
}
