import type { Answer } from '#domain/answer.ts'

export interface Answers {
  byIds(ids: readonly string[]): Promise<readonly Answer[]>
  /** The present answer of each request of a round that has one. */
  presentOf(round: string): Promise<readonly Answer[]>
  /** Every revision of a request, oldest first. */
  revisionsOf(request: string): Promise<readonly Answer[]>
  /** The answer to a request that was taken back last, with nothing else standing then; null without one. */
  withdrawn(request: string): Promise<string | null>
  /** Checks every request's hash chain and returns the ids of requests whose chain is broken. */
  broken(): Promise<readonly string[]>
  /** How many requests do not carry their last answer, its light and the state that goes with it. */
  astray(): Promise<number>
  /** Sets every request's present answer, light and state anew from the answers; returns how many differed. */
  rebuild(): Promise<number>
}
