import { z } from 'zod'
import { levels } from '#domain/level.ts'
import { lights } from '#domain/light.ts'
import { type Question, questionKinds } from '#domain/questionnaire.ts'
import { roundKinds, roundStates } from '#domain/round.ts'
import type { RoundRecord } from '#app/contracts/seed.ts'
import { day, instant, orNull, text } from '#sources/checked-values.ts'
import type { Reader } from '#sources/reader.ts'
import type { Path } from '#sources/say-issue.ts'

/** What files that were exported say of a round beyond its period; `questionnaire` is JSON, as it was frozen. */
export const roundRecordShape = {
  kind: z.enum(roundKinds).optional(),
  state: z.enum(roundStates).optional(),
  opens: instant.optional(),
  due: instant.optional(),
  grace: instant.optional(),
  closes: instant.optional(),
  draft: instant.optional(),
  'paper-due': instant.optional(),
  'file-session': day.optional(),
  questionnaire: text.optional(),
}

const shape = z.object(roundRecordShape)
const whole = shape.required().extend({ 'file-session': orNull(day), questionnaire: text.optional() })

/** The round's record, if the file has one; refuses half a record. */
export function roundRecordIn(said: z.infer<typeof shape>, path: Path, reader: Reader): { record?: RoundRecord } {
  const own = Object.fromEntries(Object.keys(roundRecordShape).map((key) => [key, Reflect.get(said, key)]))
  if (Object.values(own).every((value) => value === undefined)) return {}
  const checked = reader.check(whole, own, path)
  if (!checked) return {}
  const { 'paper-due': paperDue, 'file-session': fileSession, questionnaire, ...record } = checked
  const questions = questionnaire === undefined ? null : questionsIn(questionnaire)
  if (questions === undefined) reader.refuse([...path, 'questionnaire'], reader.words.badQuestions())
  return { record: { ...record, paperDue, fileSession, questionnaire: questions ?? null } }
}

const question: z.ZodType<Question> = z.object({
  id: z.string(),
  kind: z.enum(questionKinds),
  required: z.boolean(),
  when: z.union([z.enum(['always', 'not-green']), z.array(z.enum(lights))]),
  level: z.enum(levels),
  label: z.string().nullable(),
  limit: z.number(),
})

/** A questionnaire as files have it, so that the same questions are the same text. */
export const questionsText = (questions: readonly Question[] | null): string =>
  JSON.stringify(questions?.map((one) => question.parse(one)) ?? null)

function questionsIn(json: string): readonly Question[] | undefined {
  try {
    return z.array(question).safeParse(JSON.parse(json)).data
  } catch {
    return undefined
  }
}
