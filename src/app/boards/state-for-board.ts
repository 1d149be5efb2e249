import { type Board, seatOf } from '#domain/board.ts'
import type { BoardCall } from '#domain/board-call.ts'
import { boardSources, type BoardStatement } from '#domain/board-statement.ts'
import { oneOf } from '#domain/one-of.ts'
import { accepted, type Outcome, refused } from '#domain/outcome.ts'
import { list, paragraph } from '#report/build.ts'
import { internalPart } from '#text/internal-part.ts'
import type { Args } from '#app/contracts/args.ts'
import type { Change } from '#app/contracts/change.ts'
import type { Decision } from '#app/contracts/decision.ts'
import type { Button } from '#app/contracts/reply.ts'
import type { BoardAct, Boarding } from '#app/boards/boarding.ts'
import { aboutCall, codeOfCall, whoStates } from '#app/boards/board-words.ts'
import { callMeant } from '#app/boards/call-meant.ts'
import { isDrafted } from '#app/boards/is-drafted.ts'
import { longest } from '#app/boards/state-prompts.ts'
import { toldOfStatement } from '#app/boards/told-of-statement.ts'
import { isSameVoice, type Voiced, voiceMeant } from '#app/boards/voice-meant.ts'
import { button } from '#app/chat/button.ts'
import { allowed } from '#app/people/allowed.ts'
import { answering, reply, replyWith } from '#app/reply.ts'

/** A member gives their statement, or gives it anew in other words. */
export const stateForBoard: BoardAct = async (boarding) => {
  const { boards, by, args } = boarding
  const seat = seatOf(by.person, boards)
  if (isCalledOff(args)) return accepted(answering(reply(by.words.boards.notStated)))
  if (!seat) return refused({ kind: 'not-on-board' })
  const call = callMeant(boarding, openOn(boarding, seat.board))
  if (!call) return refused({ kind: 'no-board-call' })
  const voiced = { voice: 'member', group: seat.group.party?.id ?? null, person: by.person.id } as const
  return stated(boarding, call, voiced, 'chat')
}

/** The chair or the coordination enters what came by mail or in a meeting: of the board, a group or a member. */
export const recordForBoard: BoardAct = async (boarding) => {
  const { boards, book, by, plan, args } = boarding
  const board = boards.find((each) => callMeant(boarding, openOn(boarding, each)) !== undefined)
  const call = board && callMeant(boarding, openOn(boarding, board))
  if (!board || !call) return refused({ kind: 'no-board-call' })
  if (board.chair?.id !== by.person.id && !allowed(book, by, 'call-board', plan.code))
    return refused({ kind: 'not-for-the-board' })
  const voiced = voiceMeant(args['voice'] ?? 'board', board)
  if (!voiced) return refused({ kind: 'not-on-board' })
  return stated(boarding, call, voiced, oneOf(boardSources, args['source'] ?? 'mail'))
}

const openOn = ({ calls }: Boarding, { party }: Board): readonly BoardCall[] =>
  calls.filter(({ state, board }) => state === 'open' && board === party.id)

async function stated(
  boarding: Boarding,
  call: BoardCall,
  voiced: Voiced,
  source: BoardStatement['source'],
): Promise<Outcome<Decision>> {
  const { powers, statements, book, by, args } = boarding
  const { boards } = by.words
  if (isCalledOff(args)) return accepted(answering(reply(boards.notStated)))
  const before = statements.find((each) => each.call === call.id && isSameVoice(each, voiced))
  const statement = statementOf(boarding, call, { ...voiced, source }, before)
  const { length } = statement.text
  if (length === 0) return refused({ kind: 'internal-printed' })
  if (length > longest) return refused({ kind: 'text-too-long', question: 'text', length, limit: longest })
  const about = aboutCall(call, book, by)
  const who = whoStates(statement, book, by)
  const isReplaced = before !== undefined && !statement.text.startsWith(before.text)
  return accepted({
    reply: replyWith(
      source === 'chat' ? ownButtons(boarding, call, statement) : [],
      source === 'chat' ? boards.given(about, who) : boards.recorded(about, who),
      list(statement.text),
      ...(isReplaced ? [paragraph(boards.instead), list(before.text)] : []),
      statement.late ? boards.late : boards.changeable(by.say.instant(call.due)),
      ...(statement.leftOut === null ? [] : [boards.leftOutTold(about)]),
      ...((await isDrafted(powers, call)) ? [boards.drafted] : []),
    ),
    changes: [changeOf(statement, before)],
    messages: await toldOfStatement(boarding, call, statement, 'stated'),
  })
}

/** It is no statement after all, or not in these words. */
const isCalledOff = ({ sure, how, public: open }: Args): boolean => sure === 'no' || how === 'neither' || open === 'no'

/** What a member may want to do with what they have just said. */
function ownButtons(
  { book, by: { words } }: Boarding,
  call: BoardCall,
  { named, late }: BoardStatement,
): readonly Button[] {
  const { actions, named: names } = words.boards
  const code = codeOfCall(call, book)
  const naming = button(
    words,
    names.yes,
    'board',
    { action: 'state', measure: code, named: 'yes' },
    `${actions.state} ${code} ${names.yes}`,
  )
  const taking = button(
    words,
    words.boards.takeBackButton,
    'board',
    { action: 'take-back', measure: code },
    `${actions['take-back']} ${code}`,
  )
  return [...(named ? [] : [naming]), ...(late ? [] : [taking])]
}

/** What is left out of the paper stays left out in other words; a member is named as before unless they say otherwise. */
function statementOf(
  { powers, by, args }: Boarding,
  call: BoardCall,
  given: Voiced & Pick<BoardStatement, 'source'>,
  before: BoardStatement | undefined,
): BoardStatement {
  const { id, leftOut, version, named } = before ?? { id: powers.newId(), leftOut: null, version: 1, named: false }
  // A statement is public: what is marked as internal is kept nowhere.
  const said = internalPart(args['text'] ?? '')?.open ?? args['text'] ?? ''
  const wished = args['named'] === undefined ? named : args['named'] === 'yes'
  return {
    id,
    call: call.id,
    ...given,
    named: given.voice === 'member' && wished,
    text: args['how'] === 'add' && before ? `${before.text}\n\n${said}` : said,
    by: by.person.id,
    at: powers.now(),
    late: powers.now() > call.due,
    leftOut,
    version,
  }
}

const changeOf = (statement: BoardStatement, before: BoardStatement | undefined): Change =>
  before ? { kind: 'board-restated', statement, version: before.version } : { kind: 'board-stated', statement }
