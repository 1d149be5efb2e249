import type { BoardCall } from '#domain/board-call.ts'
import type { BoardStatement } from '#domain/board-statement.ts'

export interface Boards {
  /** Calls for statements on a plan's reports and measures, oldest first. */
  calls(plan: string): Promise<readonly BoardCall[]>
  /** What was said to these calls and not taken back, oldest first. */
  statements(calls: readonly string[]): Promise<readonly BoardStatement[]>
}
