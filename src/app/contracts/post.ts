/** One platform message, ready to send; what it holds is the adapter's own business, plain JSON in any case. */
export interface Post {
  readonly content: unknown
}
