import type { LateAnswer } from '#domain/late-answer.ts'

export interface LateAnswers {
  /** Those of a round on which the coordination has not decided yet: at most one for each request. */
  waitingOf(round: string): Promise<readonly LateAnswer[]>
  /** All that ever came late on these requests, oldest first. */
  on(requests: readonly string[]): Promise<readonly LateAnswer[]>
}
