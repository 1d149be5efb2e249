import type { BoardCall } from '#domain/board-call.ts'
import type { BoardStatement } from '#domain/board-statement.ts'
import type { Actor } from '#app/contracts/actor.ts'
import type { RoundBook } from '#app/rounds/round-book.ts'

/** What a call is about, in the middle of a sentence: „zum Bericht 2026-H2“, „zu M-04 …“. */
export function aboutCall(
  call: BoardCall,
  book: Pick<RoundBook, 'rounds' | 'measure'>,
  { words }: Pick<Actor, 'words'>,
) {
  const measure = call.measure === null ? undefined : book.measure(call.measure)
  if (measure) return words.boards.aboutMeasure(measure.code, measure.title)
  return words.boards.aboutReport(labelOf(call, book))
}

/** What is typed for a call: the measure's code, else the label of the round. */
export const codeOfCall = (call: BoardCall, book: Pick<RoundBook, 'rounds' | 'measure'>): string =>
  (call.measure === null ? undefined : book.measure(call.measure)?.code) ?? labelOf(call, book)

const labelOf = ({ round }: BoardCall, { rounds }: Pick<RoundBook, 'rounds'>): string =>
  rounds.find(({ id }) => id === round)?.label ?? ''

type Voiced = Pick<BoardStatement, 'voice' | 'group' | 'person' | 'named'>

/** Whose statement it is, as it may be told: a member is named only where they wish. */
export function whoStates(
  { voice, group, person, named }: Voiced,
  { directory }: Pick<RoundBook, 'directory'>,
  { words }: Pick<Actor, 'words'>,
): string {
  const name = directory.parties.find(({ id }) => id === group)?.name
  if (voice === 'board') return words.boards.whole
  if (voice === 'group') return name ?? words.boards.whole
  const member = named ? directory.people.find(({ id }) => id === person)?.name : undefined
  if (member !== undefined) return name === undefined ? member : `${name}, ${member}`
  return name === undefined ? words.boards.aMember : words.boards.ofMember(name)
}
