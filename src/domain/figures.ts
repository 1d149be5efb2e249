import type { Answer } from '#domain/answer.ts'
import type { Change, Light } from '#domain/light.ts'
import { changeOf } from '#domain/light.ts'
import type { Request } from '#domain/request.ts'

/** What is counted of a set of requests. `answered + missing + excused + pending = asked`, always. */
export interface Figures {
  readonly asked: number
  readonly answered: number
  readonly missing: number
  readonly excused: number
  /** Asked, unanswered, and the round not yet frozen. */
  readonly pending: number
  readonly lights: Readonly<Record<Light, number>>
  /** Answered without a light (imported history). */
  readonly noLight: number
  /** How the answered ones stand against the round before. */
  readonly changes: Readonly<Record<Change, number>>
  readonly unchanged: number
  /** Answered after the deadline, and before the freeze. */
  readonly late: number
  /** Answered after it. */
  readonly supplements: number
}

/** A request with its present answer and the measure's light in the round before: `undefined` if not asked then. */
export interface Counted {
  readonly request: Request
  readonly answer: (Pick<Answer, 'unchangedRounds' | 'late'> & Partial<Pick<Answer, 'supplement'>>) | null
  readonly before: Light | null | undefined
}

/** The one count behind status and paper. */
export function countRequests(items: readonly Counted[]): Figures {
  const inState = (state: Request['state']): number => items.filter(({ request }) => request.state === state).length
  const answered = items.filter(({ request }) => request.state === 'answered')
  return {
    asked: items.length,
    answered: answered.length,
    missing: inState('missing'),
    excused: inState('excused'),
    pending: inState('asked'),
    lights: tally(
      noLights,
      answered.flatMap(({ request }) => request.light ?? []),
    ),
    noLight: answered.filter(({ request }) => request.light === null).length,
    changes: tally(
      noChanges,
      answered.map(({ request, before }) => changeOf(before, request.light)),
    ),
    unchanged: answered.filter(({ answer }) => answer !== null && answer.unchangedRounds > 0).length,
    late: answered.filter(({ answer }) => answer?.late).length,
    supplements: answered.filter(({ answer }) => answer?.supplement).length,
  }
}

const noLights: Figures['lights'] = {
  green: 0,
  yellow: 0,
  red: 0,
  'not-started': 0,
  'on-hold': 0,
  done: 0,
  dropped: 0,
}

const noChanges: Figures['changes'] = { better: 0, worse: 0, same: 0, 'not-comparable': 0, 'no-light': 0, new: 0 }

function tally<Key extends string>(zero: Readonly<Record<Key, number>>, found: readonly Key[]): Record<Key, number> {
  const counts: Record<Key, number> = { ...zero }
  for (const key of found) counts[key] += 1
  return counts
}
