import type { Instant } from '#domain/instant.ts'
import type { Request } from '#domain/request.ts'
import type { Round } from '#domain/round.ts'

export interface MovedDue {
  readonly request: Request
  readonly due: Instant
}

/**
 * The unanswered requests whose due date follows their round's. Those that carried it follow; one that was given more
 * time keeps it or gets more, never less, unless the freeze itself now comes before: then it ends with the grace.
 */
export function movedDues(requests: readonly Request[], from: Round, to: Round): readonly MovedDue[] {
  return requests
    .filter(({ state }) => state === 'asked')
    .map((request) => ({ request, due: dueOf(request, from, to) }))
    .filter(({ request, due }) => request.due !== due)
}

function dueOf({ due }: Request, from: Round, to: Round): Instant {
  if (due === from.due || due < to.due) return to.due
  return due < to.closes ? due : to.grace
}
