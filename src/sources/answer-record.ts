import { z } from 'zod'
import { answerSources } from '#domain/answer.ts'
import type { AnswerRecord } from '#app/contracts/seed.ts'
import { instant, orNull, text, whole, yesOrNo } from '#sources/checked-values.ts'
import type { Reader } from '#sources/reader.ts'
import type { Path } from '#sources/say-issue.ts'

/** What files that were exported say of an answer beyond its content; `at` makes it a record. */
export const answerRecordShape = {
  at: instant.optional(),
  source: z.enum(answerSources).default('import'),
  behalf: orNull(text),
  late: yesOrNo.default(false),
  supplement: yesOrNo.default(false),
  'carried-from': orNull(text),
  'carried-measure': orNull(text),
  'unchanged-rounds': whole.default(0),
}

const shape = z.object(answerRecordShape)

/** The answer's record, if the file has one. */
export function answerRecordIn(
  said: z.infer<typeof shape>,
  { plan, measure }: { readonly plan: string; readonly measure: string },
  path: Path,
  file: Reader,
): { record?: AnswerRecord } {
  const { at, source, behalf, late, supplement } = said
  const { 'carried-from': from, 'carried-measure': of, 'unchanged-rounds': unchangedRounds } = said
  if (at === undefined) return {}
  if (behalf !== null) file.refer('person', behalf, behalf, [...path, 'behalf'])
  if (from !== null) file.refer('round', `${plan}:${from}`, from, [...path, 'carried-from'])
  if (of !== null) file.refer('measure', `${plan}:${of}`, of, [...path, 'carried-measure'])
  const carriedFrom = from === null ? null : { round: from, measure: of ?? measure }
  return { record: { at, source, behalf, late, supplement, carriedFrom, unchangedRounds } }
}
