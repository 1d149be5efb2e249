import type { Change } from '#app/contracts/change.ts'

/** What changes have to do with, by id. */
export interface Touched {
  readonly requests: readonly string[]
  readonly rounds: readonly string[]
  readonly measures: readonly string[]
}

/** What these changes make look otherwise in a prompt. */
export function touched(changes: readonly Change[]): Touched {
  return {
    requests: once(changes, requestOf),
    rounds: once(changes, roundOf),
    measures: once(changes, measureOf),
  }
}

const once = (changes: readonly Change[], idOf: (change: Change) => string | undefined): readonly string[] => [
  ...new Set(changes.map(idOf).filter((id) => id !== undefined)),
]

function roundOf(change: Change): string | undefined {
  if (change.kind === 'round-changed') return change.round.id
  return change.kind === 'round-state' ? change.round : undefined
}

function requestOf(change: Change): string | undefined {
  switch (change.kind) {
    case 'answered':
      return change.answer.request
    case 'late-kept':
      return change.late.request
    case 'asked-back':
      return change.comment.request
    case 'request-restored':
      return change.request.id
    case 'answer-withdrawn':
    case 'late-decided':
    case 'request-state':
    case 'request-due':
    case 'excused':
    case 'reopened':
    case 'request-settled':
    case 'declined':
    case 'request-assigned':
    case 'request-taken-up':
    case 'request-removed':
      return change.request
    default:
      return undefined
  }
}

/** The measure whose people have changed. */
function measureOf(change: Change): string | undefined {
  switch (change.kind) {
    case 'duty-set':
    case 'duty-until':
    case 'duty-removed':
      return change.duty.subjectKind === 'measure' ? change.duty.subject : undefined
    default:
      return undefined
  }
}
