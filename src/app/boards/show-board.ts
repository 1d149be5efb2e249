import { type Board, seatOf } from '#domain/board.ts'
import type { BoardStatement } from '#domain/board-statement.ts'
import { accepted, refused } from '#domain/outcome.ts'
import type { Block } from '#report/block.ts'
import { heading, list, paragraph } from '#report/build.ts'
import type { Button } from '#app/contracts/reply.ts'
import type { BoardAct, Boarding } from '#app/boards/boarding.ts'
import { aboutCall, codeOfCall, whoStates } from '#app/boards/board-words.ts'
import { stateButton } from '#app/boards/state-button.ts'
import { allowed } from '#app/people/allowed.ts'
import { answering, replyWith } from '#app/reply.ts'

/** Who is on the board, group by group, what it is called for, and what of its words the reader may see before the paper. */
export const showBoard: BoardAct = (boarding) => {
  const { boards, round } = boarding
  if (boards.length === 0) return refused({ kind: 'no-board' })
  const body = boards.flatMap((board) => composition(board, boarding))
  return accepted(
    answering(
      replyWith(buttons(boarding), ...body, ...openCalls(boarding), ...statementsSeen(boarding, round?.id ?? '')),
    ),
  )
}

function composition({ party, chair, groups }: Board, { by }: Boarding): readonly Block[] {
  const { boards } = by.words
  const lines = groups.map(({ party: group, members, vacant }) => {
    const names = members.length === 0 ? '' : ` (${members.map(({ name }) => name).join(', ')})`
    return `${boards.group(group?.name ?? boards.noGroup, members.length, vacant ?? 0)}${names}`
  })
  return [
    heading(3, party.name),
    ...(chair ? [paragraph(boards.chair(chair.name))] : []),
    lines.length === 0 ? paragraph(boards.noGroups) : list(...lines),
  ]
}

function openCalls({ calls, statements, book, by }: Boarding): readonly Block[] {
  const open = calls.filter(({ state }) => state === 'open')
  if (open.length === 0) return [paragraph(by.words.boards.noneOpen)]
  const lines = open.map((call) => {
    const given = statements.filter((each) => each.call === call.id).length
    return by.words.boards.call(aboutCall(call, book, by), by.say.instant(call.due), given)
  })
  return [heading(4, by.words.boards.calls), list(...lines)]
}

/** The coordination sees all; a member their own, their group's and the whole board's; others wait for the paper. */
function statementsSeen(boarding: Boarding, round: string): readonly Block[] {
  const { calls, statements, book, by, plan } = boarding
  const all = allowed(book, by, 'call-board', plan.code)
  const group = seatOf(by.person, boarding.boards)?.group.party?.id ?? null
  const onBoard = seatOf(by.person, boarding.boards) !== undefined
  const isOwn = (each: BoardStatement): boolean =>
    each.voice === 'member' ? each.person === by.person.id : each.voice === 'board' || each.group === group
  const lines = calls
    .filter((call) => call.round === round)
    .flatMap((call) =>
      statements
        .filter((each) => each.call === call.id && (all || (onBoard && isOwn(each))))
        .map((each) => {
          const said = by.words.boards.statement(aboutCall(call, book, by), whoStates(each, book, by), each.text)
          return each.leftOut !== null && all ? `${said} – ${by.words.boards.leftOut(each.leftOut)}` : said
        }),
    )
  return lines.length === 0 ? [] : [heading(4, by.words.boards.statements), list(...lines)]
}

function buttons({ calls, boards, book, by }: Boarding): readonly Button[] {
  const seat = seatOf(by.person, boards)
  if (!seat) return []
  return calls
    .filter(({ state, board }) => state === 'open' && board === seat.board.party.id)
    .map((call) => stateButton(by, codeOfCall(call, book)))
}
