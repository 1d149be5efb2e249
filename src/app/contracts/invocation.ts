/**
 * A command with what is known of its arguments, by question id: what a button carries and a form completes. Some more go
 * along and are read before the command sees them: `upon` marks what a form was filled in upon, `said` lists what was said before it and is
 * no field of it, `asked` is the request
 * that a button's message was about, `among` lists the codes of which a measure is to be chosen.
 */
export interface Invocation {
  readonly word: string
  readonly args: Readonly<Record<string, string>>
  /** The plan it is about, in a city with several. */
  readonly plan?: string
}
