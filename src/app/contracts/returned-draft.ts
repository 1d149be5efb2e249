import type { PaperLevel } from '#domain/level.ts'

/** A draft that people have edited in a file, as the file says it now. Texts are as they are typed in chat. */
export interface ReturnedDraft {
  /** The version and part the file was made from; null when it does not say. */
  readonly version: { readonly paper: string; readonly no: number; readonly level: PaperLevel } | null
  /** All that stands in it, in order. */
  readonly parts: readonly ReturnedPart[]
  readonly notes: readonly ReturnedNote[]
  /** Whether changes were tracked and are neither accepted nor rejected; they are read as if accepted. */
  readonly tracked: boolean
}

/** A passage by its place among those of the paper, counted from 1; a paragraph, heading or line of a table outside of any. */
export type ReturnedPart =
  | { readonly kind: 'passage'; readonly place: number; readonly text: string }
  | { readonly kind: 'heading'; readonly depth: number; readonly text: string }
  | { readonly kind: 'paragraph' | 'row'; readonly text: string }

/** What no passage can hold, and where it was put: in the passage at `place`, or elsewhere. */
export interface ReturnedNote {
  readonly kind: 'comment' | 'footnote' | 'text-box' | 'picture'
  readonly place: number | null
  /** Empty of a picture. */
  readonly text: string
}
