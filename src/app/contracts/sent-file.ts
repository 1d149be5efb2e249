/** What can be sent in chat and is neither words nor a file that could be read. */
export const wordlessKinds = ['voice', 'sticker', 'poll', 'location', 'other'] as const
export type WordlessKind = (typeof wordlessKinds)[number]

/** A file somebody sent in chat. `ref` is the platform's own way to find its bytes; a platform may not know the size. */
export interface SentFile {
  readonly name: string
  readonly mediaType: string
  readonly ref: string
  readonly size?: number
  /** What it is where it is no file in the eyes of whoever sent it. */
  readonly wordless?: WordlessKind
}
