import { z } from 'zod'
import { answerSources } from '#domain/answer.ts'
import type { AnswerRecord } from '#app/contracts/seed.ts'
import { instant, orNull, text, whole, yesOrNo } from '#sources/checked-values.ts'
import { type About, referSubject } from '#sources/refer-subject.ts'
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
  'carried-plan': orNull(text),
  'unchanged-rounds': whole.default(0),
}

const shape = z.object(answerRecordShape)

/** The answer's record, if the file has one. */
export function answerRecordIn(
  said: z.infer<typeof shape>,
  { measure, ...about }: About & { readonly measure: string },
  path: Path,
  file: Reader,
): { record?: AnswerRecord } {
  const { at, source, behalf, late, supplement } = said
  const { 'carried-from': from, 'unchanged-rounds': unchangedRounds } = said
  const { 'carried-measure': code, 'carried-plan': other } = said
  if (at === undefined) return {}
  if (behalf !== null) file.refer('person', behalf, behalf, [...path, 'behalf'])
  const earlier = other === null ? about : { plan: other, isMotion: false }
  if (from !== null) file.refer('round', `${earlier.plan}:${from}`, from, [...path, 'carried-from'])
  if (code !== null) referSubject(earlier, code, [...path, 'carried-measure'], file)
  const carriedFrom = from === null ? null : { plan: earlier.plan, round: from, measure: code ?? measure }
  return { record: { at, source, behalf, late, supplement, carriedFrom, unchangedRounds } }
}
