import type { Instant } from '#domain/instant.ts'

export const commentKinds = ['query', 'remark'] as const
export type CommentKind = (typeof commentKinds)[number]

/** What the coordination says about a request: a question back to those who answered, or a remark of its own. */
export interface Comment {
  readonly id: string
  readonly request: string
  readonly kind: CommentKind
  readonly author: string | null
  /** Id of the person a question is put to; null of a remark, and when there is nobody. */
  readonly to: string | null
  readonly at: Instant
  readonly text: string
}
