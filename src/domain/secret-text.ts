import type { Passage } from '#domain/passage.ts'

/** A text that must not stand in a part of a paper. */
export interface SecretText {
  readonly text: string
  readonly kind: 'code' | 'title' | 'text'
  /** Code of the measure it belongs to; null of what is said about the paper as a whole. */
  readonly code: string | null
  /**
   * A remark or a question back, said while working on the paper. Its wording may be a suggestion that was taken over,
   * so that a second person may let it pass, with a reason.
   */
  readonly isReview?: boolean
}

/** What was written for the paper, at a passage or as the reason of a withdrawal. */
export interface WrittenText {
  readonly passage: Passage
  readonly text: string
  /** It was posted before, so that nobody can write it otherwise. */
  readonly isOut?: boolean
}
