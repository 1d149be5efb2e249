import type { Day, Instant } from '#domain/instant.ts'

export const successionKinds = ['renamed', 'merged', 'split'] as const
export type SuccessionKind = (typeof successionKinds)[number]

/**
 * Which party carries on another one, from which day. Of several that carry one on, the lowest rank takes what is not
 * allotted; of several that are carried on by one, it goes first.
 */
export interface Succession {
  readonly old: string
  readonly new: string
  readonly kind: SuccessionKind
  /** The first day of the new one. */
  readonly at: Day
  readonly rank: number
  /** The measures, points and tasks that go to this one, by id, where the old party is split. */
  readonly measures: readonly string[]
  /** When duties and requests were moved; null while that is to come. */
  readonly done: Instant | null
}
