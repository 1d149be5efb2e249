import type { Day } from '#domain/instant.ts'
import type { Question } from '#domain/questionnaire.ts'

/** What an import needs to know besides what is imported. */
export interface ImportRules {
  readonly today: Day
  readonly zone: string
  /** The questions past rounds are said to have asked. */
  readonly questionnaire: readonly Question[]
}
