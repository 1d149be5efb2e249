import type { Instant } from '#domain/instant.ts'
import type { Light } from '#domain/light.ts'

export const requestStates = ['asked', 'answered', 'excused', 'missing'] as const
export type RequestState = (typeof requestStates)[number]

/** One measure in one round, asked of its lead party (Statusabfrage). It carries the present answer and light. */
export interface Request {
  readonly id: string
  readonly round: string
  readonly subjectKind: 'measure'
  readonly subject: string
  readonly role: 'leads'
  readonly party: string | null
  readonly state: RequestState
  readonly due: Instant
  readonly answer: string | null
  readonly light: Light | null
  /** The reminder step last taken, 0 for the opening prompt; null before. */
  readonly step: number | null
  readonly remindedAt: Instant | null
  readonly version: number
}
