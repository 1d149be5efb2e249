import type { Light } from '#domain/light.ts'
import { needsCause } from '#domain/light.ts'
import type { Level } from '#domain/level.ts'

export const questionKinds = ['light', 'percent', 'text'] as const
export type QuestionKind = (typeof questionKinds)[number]

/**
 * One question of a city's questionnaire. `when: 'not-green'` asks it only of yellow and red measures. Wording for
 * the ids we know comes from the catalogue; `label` overrides it, and a question of the city's own must have one.
 */
export interface Question {
  readonly id: string
  readonly kind: QuestionKind
  readonly required: boolean
  readonly when: 'always' | 'not-green'
  readonly level: Level
  readonly label: string | null
  /** Longest answer in characters; only for texts. */
  readonly limit: number
}

const text = (id: string, more: Partial<Question> = {}): Question => ({
  id,
  kind: 'text',
  required: false,
  when: 'always',
  level: 'public',
  label: null,
  limit: 4000,
  ...more,
})

/** What is asked when a city says nothing else. */
export const standardQuestionnaire: readonly Question[] = [
  { ...text('light'), kind: 'light', required: true },
  { ...text('percent'), kind: 'percent' },
  text('text', { required: true }),
  text('cause', { required: true, when: 'not-green' }),
  text('options', { required: true, when: 'not-green' }),
  text('next'),
  text('note', { level: 'internal' }),
]

/** Whether the question is put to a measure of this light; `null` and `undefined` mean that none is known yet. */
export const appliesTo = (question: Question, light: Light | null | undefined): boolean =>
  question.when === 'always' || needsCause(light ?? null)
