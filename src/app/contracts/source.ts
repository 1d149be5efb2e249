import type { ImportProblem } from '#app/contracts/import-problem.ts'
import type { Seed } from '#app/contracts/seed.ts'

/** A kind of file that can be imported. Reading refuses with every problem found, each with its place and cure. */
export interface Source {
  readonly extensions: readonly string[]
  read(file: SourceFile, profile: SourceFile | null): SourceResult
}

export interface SourceFile {
  readonly name: string
  readonly bytes: Uint8Array
}

export type SourceResult =
  | { readonly ok: true; readonly seed: Seed }
  | { readonly ok: false; readonly problems: readonly ImportProblem[] }
