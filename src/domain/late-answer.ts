import type { Answer } from '#domain/answer.ts'

export const lateDecisions = ['admitted', 'declined', 'superseded', 'withdrawn'] as const
export type LateDecision = (typeof lateDecisions)[number]

/**
 * An answer that came after grace or the freeze without leave: kept as the supplement it may be, apart from the request,
 * until the coordination decides. A newer answer to the same request supersedes it; until then whoever gave it may
 * withdraw it.
 */
export interface LateAnswer {
  readonly answer: Answer
  readonly decision: LateDecision | null
}
