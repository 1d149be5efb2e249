import type { Duty } from '#domain/duty.ts'
import type { Day, Instant } from '#domain/instant.ts'
import type { Party } from '#domain/party.ts'
import type { Succession } from '#domain/succession.ts'
import type { Task } from '#domain/task.ts'

/** What changes about duties, about tasks that are no measures, and when offices carry on others. */
export type ResponsibilityChange =
  /** Ends a duty that is as it was read, or lets it go on. */
  | { readonly kind: 'duty-until'; readonly duty: Duty; readonly until: Day | null }
  | { readonly kind: 'duty-removed'; readonly duty: Duty }
  | { readonly kind: 'task-set'; readonly task: Task }
  /** Only one that is not known yet. */
  | { readonly kind: 'task-added'; readonly task: Task }
  /** Together with the duties for it. */
  | { readonly kind: 'task-removed'; readonly task: string }
  | { readonly kind: 'succession-set'; readonly succession: Succession }
  /** Duties and requests have been moved, or are to be once more; stale unless it stands as it was read. */
  | { readonly kind: 'succession-done'; readonly succession: Succession; readonly done: Instant | null }
  /** Only one that stands as it was read. */
  | { readonly kind: 'succession-removed'; readonly succession: Succession }
  /** The last day of a party; stale unless it was as in `party`. */
  | { readonly kind: 'party-until'; readonly party: Party; readonly until: Day | null }
  /** Comes under another one; stale unless it was under the one in `party`. */
  | { readonly kind: 'party-under'; readonly party: Party; readonly parent: string | null }
  /** Only one that nothing and nobody refers to. */
  | { readonly kind: 'party-removed'; readonly party: string }
  /** Belongs to another party; stale unless they belonged to the one in `from`. */
  | {
      readonly kind: 'person-moved'
      readonly person: string
      readonly from: string | null
      readonly to: string | null
    }
