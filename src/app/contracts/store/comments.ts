import type { Comment } from '#domain/comment.ts'

export interface Comments {
  byIds(ids: readonly string[]): Promise<readonly Comment[]>
  /** What was asked back and remarked on these requests, oldest first. */
  on(requests: readonly string[]): Promise<readonly Comment[]>
}
