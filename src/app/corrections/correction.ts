import type { Args } from '#app/contracts/args.ts'
import type { Change } from '#app/contracts/change.ts'
import type { Became } from '#app/contracts/said.ts'

/** Edited words, and what came of them before. */
export interface Correction {
  readonly became: Became
  /** Without the name we are called by. */
  readonly line: string
  /** Whether what they said before is still what stands in an answer of these parts. */
  stands(args: Args): boolean
  /** Notes what they say now, and in which answer; null for a draft. */
  noted(args: Args, answer: string | null): Change
}
