import { z } from 'zod'
import { boardCallStates } from '#domain/board-call.ts'
import { boardSources, boardVoices } from '#domain/board-statement.ts'
import { callKey, type SeedCall, type SeedStatement } from '#app/contracts/seed-board.ts'
import { instant, orNull, text, yesOrNo } from '#sources/checked-values.ts'
import type { Reader } from '#sources/reader.ts'
import type { Path } from '#sources/say-issue.ts'

/** What files that were exported say of a call of the board for statements. */
export const callShape = {
  round: text,
  board: text,
  measure: orNull(text),
  question: orNull(text),
  by: orNull(text),
  at: instant,
  due: instant,
  state: z.enum(boardCallStates),
}

/** What they say of what was said to it. */
export const statementShape = {
  voice: z.enum(boardVoices),
  group: orNull(text),
  person: orNull(text),
  named: yesOrNo.default(false),
  text,
  source: z.enum(boardSources),
  by: orNull(text),
  at: instant,
  late: yesOrNo.default(false),
  'left-out': orNull(text),
}

const call = z.object(callShape)
const statement = z.object(statementShape)

export function callIn(plan: string, said: z.infer<typeof call>, path: Path, file: Reader): SeedCall {
  const { round, board, measure, by } = said
  file.refer('round', `${plan}:${round}`, round, [...path, 'round'])
  file.refer('party', board, board, [...path, 'board'])
  if (measure !== null) file.refer('measure', `${plan}:${measure}`, measure, [...path, 'measure'])
  if (by !== null) file.refer('person', by, by, [...path, 'by'])
  return { plan, ...said }
}

/** What was said to `of`. */
export function statementIn(
  of: Parameters<typeof callKey>[0],
  { 'left-out': leftOut, ...said }: z.infer<typeof statement>,
  path: Path,
  file: Reader,
): SeedStatement {
  const { group, person, by } = said
  if (group !== null) file.refer('party', group, group, [...path, 'group'])
  if (person !== null) file.refer('person', person, person, [...path, 'person'])
  if (by !== null) file.refer('person', by, by, [...path, 'by'])
  return { ...said, leftOut, call: callKey(of) }
}
