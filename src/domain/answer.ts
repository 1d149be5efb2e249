import type { Instant } from '#domain/instant.ts'
import type { Light } from '#domain/light.ts'

export const answerSources = ['chat', 'import', 'phone', 'mail', 'recorded'] as const
export type AnswerSource = (typeof answerSources)[number]

/** What an answer says, apart from who said it when. `fields` holds the texts by question id. */
export interface AnswerContent {
  readonly light: Light | null
  readonly percent: number | null
  readonly fields: Readonly<Record<string, string>>
}

/** One revision of a Sachstand, append-only; the highest `seq` of a request is the present one. */
export interface Answer extends AnswerContent {
  readonly id: string
  readonly request: string
  readonly seq: number
  readonly at: Instant
  readonly author: string | null
  readonly behalf: string | null
  readonly source: AnswerSource
  /** The earlier answer whose words are taken over, and for how many rounds in a row they stood. */
  readonly carriedFrom: string | null
  readonly unchangedRounds: number
  readonly late: boolean
  /** Added after the freeze, by leave of the coordination. */
  readonly supplement: boolean
}
