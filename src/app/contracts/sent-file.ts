/** A file somebody sent in chat. `ref` is the platform's own way to find its bytes; a platform may not know the size. */
export interface SentFile {
  readonly name: string
  readonly mediaType: string
  readonly ref: string
  readonly size?: number
}
