import { countRequests, type Figures } from '#domain/figures.ts'
import { changeOf, type Light } from '#domain/light.ts'
import type { Request } from '#domain/request.ts'

/** One round's requests, with its label. */
export interface AskedRound {
  readonly label: string
  readonly requests: readonly Request[]
}

/** How a plan stood in one round, and which measures (by id) got better and worse since the round before. */
export interface TrendPoint {
  readonly label: string
  readonly figures: Figures
  readonly better: readonly Moved[]
  readonly worse: readonly Moved[]
}

/** A measure whose light changed. */
export interface Moved {
  readonly measure: string
  readonly from: Light | null
  readonly to: Light | null
}

/**
 * A point for each round, oldest first, counted as status and paper count. What only answers tell (late ones, unchanged
 * ones) is not counted, so that no answer of an old round need be read.
 */
export function trendOf(rounds: readonly AskedRound[]): readonly TrendPoint[] {
  return rounds.map(({ label, requests }, at) => {
    const before = new Map(rounds[at - 1]?.requests.map(({ subject, light }) => [subject, light]))
    const items = requests.map((request) => ({ request, answer: null, before: before.get(request.subject) }))
    const answered = items.filter(({ request }) => request.state === 'answered')
    const moved = (change: 'better' | 'worse'): readonly Moved[] =>
      answered
        .filter((item) => changeOf(item.before, item.request.light) === change)
        .map((item) => ({ measure: item.request.subject, from: item.before ?? null, to: item.request.light }))
    return { label, figures: countRequests(items), better: moved('better'), worse: moved('worse') }
  })
}
