import type { Day, Instant } from '#domain/instant.ts'
import type { Question } from '#domain/questionnaire.ts'

export const roundStates = ['planned', 'open', 'closed'] as const
export type RoundState = (typeof roundStates)[number]

export const roundKinds = ['regular', 'imported'] as const
export type RoundKind = (typeof roundKinds)[number]

/** The moments of a round, in this order; `closes` freezes it. Between `due` and `grace` answers count as late. */
export interface RoundDates {
  readonly opens: Instant
  readonly due: Instant
  readonly grace: Instant
  readonly closes: Instant
  readonly draft: Instant
  readonly paperDue: Instant
}

/** One asking (Abfragerunde) about the period `periodFrom`–`periodTo`, labelled as people say it: `2026-H2`. */
export interface Round extends RoundDates {
  readonly id: string
  readonly plan: string
  readonly kind: RoundKind
  readonly label: string
  readonly periodFrom: Day
  readonly periodTo: Day
  readonly session: Day | null
  /** The session as the city's file had it when it was last followed; another one was agreed in chat. */
  readonly fileSession: Day | null
  readonly questionnaire: readonly Question[]
  readonly state: RoundState
  readonly version: number
}

/** Whether a paper is made of what was answered in it: there is none of what was imported. */
export const isReported = ({ kind }: Pick<Round, 'kind'>): boolean => kind !== 'imported'

export type Phase = 'planned' | 'open' | 'grace' | 'closing' | 'closed'

/**
 * Where a round stands at `now`; `closing` is the short time after grace in which only coordinators still write. A
 * round counts as closed from `closes` on, even before that is written down.
 */
export function phaseOf(round: Round, now: Instant): Phase {
  if (round.state !== 'open') return round.state
  if (now < round.due) return 'open'
  if (now < round.grace) return 'grace'
  return now < round.closes ? 'closing' : 'closed'
}
