import type { Instant } from '#domain/instant.ts'

/** Who speaks: a member, a group (such as science), or the board as a whole. */
export const boardVoices = ['member', 'group', 'board'] as const
export type BoardVoice = (typeof boardVoices)[number]

/** How a statement came; all but `chat` are recorded by the chair or the coordination. */
export const boardSources = ['chat', 'mail', 'meeting'] as const
export type BoardSource = (typeof boardSources)[number]

/** What the board says to a call (Stellungnahme). Its words are never rewritten; at most they are left out of the paper. */
export interface BoardStatement {
  readonly id: string
  readonly call: string
  readonly voice: BoardVoice
  /** The party that is the group; null of the board as a whole, and where the board has no groups. */
  readonly group: string | null
  /** The member whose statement it is; null of a group's or the board's, and when erased. */
  readonly person: string | null
  /** Whether the member wishes to be named in the paper. */
  readonly named: boolean
  readonly text: string
  readonly source: BoardSource
  /** Who entered it; null when erased. */
  readonly by: string | null
  readonly at: Instant
  /** Given after the deadline, before the paper was released. */
  readonly late: boolean
  /** Why the coordination leaves it out of the paper; null where it stands in it. */
  readonly leftOut: string | null
  readonly version: number
}
