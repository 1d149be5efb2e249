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
  /** How often it was reminded of. */
  readonly reminders: number
  /** Why it is excused. */
  readonly reason: string | null
  /** Id of the person who said that it is not theirs to answer; it rests until the coordination has decided. */
  readonly declinedBy: string | null
  /** Put off once by those asked: no reminder before then. Stays set, so that nobody puts off twice. */
  readonly snoozedUntil: Instant | null
  /** Id of the open question that the coordination has put back to its author. */
  readonly query: string | null
  /** When the coordination opened it again after the freeze, for a supplement; null once that is given. */
  readonly reopenedAt: Instant | null
  readonly version: number
}

/**
 * Whether somebody is waited for: nobody has answered yet, the coordination asks back, or it has opened the request
 * again after the freeze.
 */
export const awaitsAnswer = ({ state, query, reopenedAt }: Request): boolean =>
  state === 'asked' || query !== null || reopenedAt !== null

/** Of a request about which nothing has been said or done yet. */
export const untouched = {
  answer: null,
  light: null,
  step: null,
  remindedAt: null,
  reminders: 0,
  reason: null,
  declinedBy: null,
  snoozedUntil: null,
  query: null,
  reopenedAt: null,
  version: 1,
} as const
