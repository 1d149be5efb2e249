/** A program that is not ours and that a suite checks a paper with. */
export interface Tool {
  readonly name: string
  /** The environment variable that may say where it is. */
  readonly variable: string
  /** What it is called on the PATH, the best first. */
  readonly commands: readonly string[]
  /** Where it lies when it is on no PATH. */
  readonly places: readonly string[]
  /** What Debian and its like call it. */
  readonly packages: readonly string[]
}
