/** A command with what is known of its arguments, by question id: what a button carries and a form completes. */
export interface Invocation {
  readonly word: string
  readonly args: Readonly<Record<string, string>>
  /** The plan it is about, in a city with several. */
  readonly plan?: string
}
