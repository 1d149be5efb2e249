import type { Round } from '#domain/round.ts'

export interface Rounds {
  /** All rounds of a plan, oldest period first. */
  of(plan: string): Promise<readonly Round[]>
  byId(id: string): Promise<Round | undefined>
}
