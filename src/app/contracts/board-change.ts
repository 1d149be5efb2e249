import type { BoardCall, BoardCallState } from '#domain/board-call.ts'
import type { BoardStatement } from '#domain/board-statement.ts'
import type { Instant } from '#domain/instant.ts'

/** What can change about the advisory board: calls for statements, and what its members say to them. */
export type BoardChange =
  | { readonly kind: 'board-called'; readonly call: BoardCall }
  | {
      readonly kind: 'board-call-state'
      readonly call: string
      readonly state: BoardCallState
      readonly version: number
    }
  /** A call with another deadline, and open whatever it was. */
  | { readonly kind: 'board-call-due'; readonly call: string; readonly due: Instant; readonly version: number }
  | { readonly kind: 'board-stated'; readonly statement: BoardStatement }
  /** The same statement in other words, or named from now on; of a closed call there is no more to change. */
  | { readonly kind: 'board-restated'; readonly statement: BoardStatement; readonly version: number }
  /** Taken back by whoever made it: its words are gone. */
  | { readonly kind: 'board-taken-back'; readonly statement: string; readonly call: string; readonly version: number }
  /** Left out of the paper for a reason; null: it stands in it again. */
  | {
      readonly kind: 'board-left-out'
      readonly statement: string
      readonly reason: string | null
      readonly version: number
    }
