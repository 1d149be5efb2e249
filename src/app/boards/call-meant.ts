import type { BoardCall } from '#domain/board-call.ts'
import type { Boarding } from '#app/boards/boarding.ts'
import { codeOfCall } from '#app/boards/board-words.ts'
import { reportWords } from '#app/boards/report-words.ts'

/** The one of these calls that is named, by the measure's code, the round's label or a word for the report. */
export const callMeant = (
  { book, args }: Pick<Boarding, 'book' | 'args'>,
  calls: readonly BoardCall[],
): BoardCall | undefined => {
  const { measure: said = '' } = args
  return calls.find((call) => codeOfCall(call, book) === said || (call.measure === null && reportWords.has(said)))
}
