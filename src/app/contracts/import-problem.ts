/** Why a file cannot be imported: where (line 1-based, 0 for the whole file), what, and what to do about it. */
export interface ImportProblem {
  readonly file: string
  readonly line: number
  readonly what: string
  readonly cure: string
}
