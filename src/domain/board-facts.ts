import type { Board } from '#domain/board.ts'
import type { BoardCall } from '#domain/board-call.ts'
import type { BoardStatement, BoardVoice } from '#domain/board-statement.ts'
import type { Measure } from '#domain/measure.ts'
import type { Party } from '#domain/party.ts'
import type { Person } from '#domain/person.ts'

/** What the advisory board says in a paper, and who is in it: the board's own words, never the administration's. */
export interface BoardFacts {
  readonly boards: readonly BoardCompositionFacts[]
  readonly statements: readonly BoardStatementFacts[]
  /** How many more there are that the coordination left out of the paper, where it did. */
  readonly omitted?: number
}

export interface BoardCompositionFacts {
  readonly name: string
  readonly groups: readonly BoardGroupFacts[]
}

export interface BoardGroupFacts {
  /** Null of those in no group. */
  readonly name: string | null
  readonly members: number
  readonly seats: number | null
  /** Null where the city has only numbers printed. */
  readonly names: readonly string[] | null
}

export interface BoardStatementFacts {
  readonly board: string
  readonly voice: BoardVoice
  /** The group's name. */
  readonly group: string | null
  /** Of a member who wishes to be named. */
  readonly name: string | null
  /** The measure's code; null of what is said to the report as a whole. */
  readonly measure: string | null
  readonly question: string | null
  readonly text: string
}

/** What the facts are made from: the calls of the paper's round, and everything said to them. */
export interface BoardInput {
  readonly boards: readonly Board[]
  readonly calls: readonly BoardCall[]
  readonly statements: readonly BoardStatement[]
  /** Where the names of groups come from, of those that are gone, too. */
  readonly parties: readonly Pick<Party, 'id' | 'name'>[]
  readonly people: readonly Pick<Person, 'id' | 'name'>[]
  readonly measures: readonly Pick<Measure, 'id' | 'code' | 'level'>[]
  /** Whether the paper names the members. */
  readonly names: boolean
}

/** Null where no board was called for this paper. What is said to a measure that is not public by now is left out. */
export function boardFacts(input: BoardInput): BoardFacts | null {
  const { boards, statements, parties, people, measures, names } = input
  const calls = input.calls.filter(({ state }) => state !== 'withdrawn')
  if (calls.length === 0) return null
  const called = boards.filter(({ party }) => calls.some(({ board }) => board === party.id))
  const nameOf = (party: string | null): string | null => parties.find(({ id }) => id === party)?.name ?? null
  const told = calls.flatMap((call) => {
    const measure = measures.find(({ id }) => id === call.measure)
    if (call.measure !== null && measure?.level !== 'public') return []
    return statements
      .filter((each) => each.call === call.id)
      .toSorted((a, b) => order[a.voice] - order[b.voice])
      .map((statement) => ({ call, measure, statement }))
  })
  const printed = told.filter(({ statement }) => statement.leftOut === null)
  const omitted = told.length - printed.length
  return {
    boards: called.map((board) => composition(board, names)),
    statements: printed.map(({ call, measure, statement: { voice, group, person, named, text } }) => ({
      board: nameOf(call.board) ?? '',
      voice,
      group: nameOf(group),
      name: named ? (people.find(({ id }) => id === person)?.name ?? null) : null,
      measure: measure?.code ?? null,
      question: call.question,
      text,
    })),
    ...(omitted > 0 && { omitted }),
  }
}

const order: Readonly<Record<BoardVoice, number>> = { board: 0, group: 1, member: 2 }

const composition = ({ party, groups }: Board, named: boolean): BoardCompositionFacts => ({
  name: party.name,
  groups: groups.map(({ party: group, members }) => ({
    name: group?.name ?? null,
    members: members.length,
    seats: group?.seats ?? null,
    names: named ? members.map(({ name }) => name) : null,
  })),
})
