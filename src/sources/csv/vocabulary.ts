import { standardQuestionnaire } from '#domain/questionnaire.ts'
import { levels } from '#domain/level.ts'
import { measureStates } from '#domain/measure.ts'
import { z } from 'zod'
import { percent, text, yesOrNo } from '#sources/checked-values.ts'

/** A cell that is one line by nature, whatever breaks a spreadsheet has put into it. */
const line = text.transform((value) => value.replaceAll(/\s+/g, ' '))

export const questions = standardQuestionnaire.filter(({ kind }) => kind === 'text').map(({ id }) => id)

/** What a row of each kind can say. */
export const vocabulary = {
  field: z.object({ code: line, name: line, source: line.optional() }),
  measure: z.object({
    code: line,
    title: line.optional(),
    description: text.optional(),
    field: line.optional(),
    lead: line.optional(),
    participants: text.optional(),
    partners: text.optional(),
    responsible: line.optional(),
    deputy: line.optional(),
    level: z.enum(levels).optional(),
    state: z.enum(measureStates).optional(),
  }),
  answer: z.object({
    measure: line,
    round: line,
    light: text.optional(),
    percent: percent.optional(),
    unchanged: yesOrNo.optional(),
    author: line.optional(),
  }),
}

export type MeasureRow = z.infer<typeof vocabulary.measure>
export type AnswerRow = z.infer<typeof vocabulary.answer>

/** The words each kind of row knows; an answer also has a text per question. */
export const wordsOf = {
  field: Object.keys(vocabulary.field.shape),
  measure: Object.keys(vocabulary.measure.shape),
  answer: [...Object.keys(vocabulary.answer.shape), ...questions],
  skip: [],
} as const

/** Without these a row says nothing. */
export const needed = { field: ['code', 'name'], measure: ['code'], answer: ['measure', 'round'] } as const
