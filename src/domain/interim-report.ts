import type { City, PlanSettings } from '#domain/city.ts'
import type { Day, Instant } from '#domain/instant.ts'
import type { Change, Light } from '#domain/light.ts'
import type { Level } from '#domain/level.ts'
import type { Question } from '#domain/questionnaire.ts'
import type { Figures } from '#domain/figures.ts'

/** The interim report as numbers and quotations, no prose of its own: what every section and format is made from. */
export interface InterimReport {
  readonly city: Pick<City, 'name' | 'zone' | 'language'>
  readonly plan: Pick<PlanSettings, 'code' | 'name' | 'committee' | 'criteria' | 'paper'>
  readonly round: {
    readonly label: string
    readonly periodFrom: Day
    readonly periodTo: Day
    readonly session: Day | null
    readonly asOf: Instant
  }
  readonly before: { readonly label: string } | null
  readonly figures: Figures
  readonly figuresBefore: Figures | null
  readonly fields: readonly FieldFigures[]
  readonly profiles: readonly MeasureFacts[]
  /** The questions of this level, in order, for the texts of the profiles. */
  readonly questions: readonly Question[]
  readonly level: Level
}

export interface FieldFigures {
  readonly code: string
  readonly name: string
  readonly figures: Figures
}

/** One measure as the paper tells it; offices by name, never persons. */
export interface MeasureFacts {
  readonly code: string
  readonly title: string
  readonly description: string
  readonly field: string | null
  readonly lead: string | null
  readonly participants: readonly string[]
  readonly partners: readonly string[]
  readonly state: 'answered' | 'missing' | 'excused' | 'asked'
  readonly change: Change
  readonly now: AnswerFacts | null
  readonly last: (AnswerFacts & { readonly round: string }) | null
  /** Light of the round just before this one; undefined when it was not asked then. */
  readonly lightBefore?: Light | null
}

export interface AnswerFacts {
  readonly light: Light | null
  readonly percent: number | null
  readonly fields: Readonly<Record<string, string>>
  readonly at: Instant
  readonly unchangedRounds: number
  readonly late: boolean
  /** A light that still needs the coordinator's word. */
  readonly proposed: boolean
  /** Required questions without an answer: imported history may have some. */
  readonly incomplete: readonly string[]
}
