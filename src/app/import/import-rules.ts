import type { City } from '#domain/city.ts'
import type { Day, Instant } from '#domain/instant.ts'
import type { Question } from '#domain/questionnaire.ts'

/** What an import needs to know besides what is imported. */
export interface ImportRules {
  readonly today: Day
  readonly zone: string
  /** With the settings of plans, where the files have them: only then motions are asked about. */
  readonly city: City | null
  readonly now: Instant
  /** The questions that past rounds of a plan are said to have asked. */
  questionnaireOf(plan: string): readonly Question[]
}
