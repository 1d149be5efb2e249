import type { Light } from '#domain/light.ts'
import { needsCause } from '#domain/light.ts'
import type { Level } from '#domain/level.ts'

export const questionKinds = ['light', 'percent', 'text', 'milestones', 'cost', 'links'] as const
export type QuestionKind = (typeof questionKinds)[number]

/** Of which measures something is asked: of all, of yellow and red ones, or of those with one of these lights. */
export type Condition = 'always' | 'not-green' | readonly Light[]

/**
 * One question of a city's questionnaire. Wording for the ids we know comes from the catalogue; `label` overrides it,
 * and a question of the city's own must have one. Rounds keep theirs as they opened with it.
 */
export interface Question {
  readonly id: string
  readonly kind: QuestionKind
  readonly required: boolean
  readonly when: Condition
  readonly level: Level
  readonly label: string | null
  /** Longest answer in characters; not for lights and percentages. */
  readonly limit: number
}

/** What a question of the city's own is like where its file does not say otherwise. */
export const ownQuestion: Omit<Question, 'id'> = {
  kind: 'text',
  required: false,
  when: 'always',
  level: 'public',
  label: null,
  limit: 4000,
}

const known = (id: string, more: Partial<Question> = {}): Question => ({ id, ...ownQuestion, ...more })

/** What is asked when a city says nothing else. */
export const standardQuestionnaire: readonly Question[] = [
  known('light', { kind: 'light', required: true }),
  known('percent', { kind: 'percent' }),
  known('text', { required: true }),
  known('cause', { required: true, when: 'not-green' }),
  known('options', { required: true, when: 'not-green' }),
  known('next'),
  known('note', { level: 'internal' }),
]

/** Every question a city need only name to have it asked. */
export const knownQuestions: readonly Question[] = [
  ...standardQuestionnaire,
  known('milestones', { kind: 'milestones' }),
  known('risks'),
  known('cost', { kind: 'cost' }),
  known('links', { kind: 'links' }),
]

/** Whether the question is put to a measure of this light; `null` and `undefined` mean that none is known yet. */
export function appliesTo({ when }: Question, light: Light | null | undefined): boolean {
  if (when === 'always') return true
  if (when === 'not-green') return needsCause(light ?? null)
  return light !== null && light !== undefined && when.includes(light)
}

/** Whether an answer keeps what is said to it among its fields: light and percentage have places of their own. */
export const isField = ({ kind }: Pick<Question, 'kind'>): boolean => kind !== 'light' && kind !== 'percent'

/** Whether a light is asked for, so that an answer begins with one. */
export const isRated = (questionnaire: readonly Question[]): boolean =>
  questionnaire.some(({ kind }) => kind === 'light')
