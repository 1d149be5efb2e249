import type { Spot } from '#app/contracts/spot.ts'

/** Why a file cannot be imported: where, what, and what to do about it. */
export interface ImportProblem extends Spot {
  readonly what: string
  readonly cure: string
}
