import type { Answer } from '#domain/answer.ts'
import type { PlanSettings } from '#domain/city.ts'
import type { Measure } from '#domain/measure.ts'
import type { Motion } from '#domain/motion.ts'
import type { PointStanding } from '#domain/motion-coverage.ts'
import { planFor } from '#app/motions/with-motions.ts'
import type { MotionBook } from '#app/contracts/store/motions.ts'
import type { Powers } from '#app/powers.ts'
import { readBook, type RoundBook } from '#app/rounds/round-book.ts'

/** A motion with its points as they stand. */
export interface MotionRead {
  readonly motion: Motion
  readonly plan: PlanSettings
  /** Of the plan that its points make. */
  readonly book: RoundBook
  readonly points: readonly PointStanding[]
  /** Present answers, by request. */
  readonly answers: ReadonlyMap<string, Answer>
}

type Reading = Pick<Powers, 'store' | 'city' | 'now'>

/** Reads one of the motions in `all`; `measures` are those of the plan it concerns. Undefined where no file has that plan. */
export async function readMotion(
  powers: Reading,
  motion: Motion,
  all: MotionBook,
  measures: readonly Measure[],
): Promise<MotionRead | undefined> {
  const [plan] = planFor(motion, powers.city)
  if (!plan) return undefined
  const book = await readBook(powers, motion.number)
  const answers = await powers.store.answers.byIds(book.requests.flatMap(({ answer }) => answer ?? []))
  const points = book.measures.map((point): PointStanding => {
    const ids = all.answeredBy.filter((each) => each.point === point.id).map(({ measure }) => measure)
    return {
      point,
      lead: book.chain(point).lead,
      measures: measures.filter(({ id }) => ids.includes(id)),
      alone: all.alone.includes(point.id),
      request: book.requestOf(point),
    }
  })
  return { motion, plan, book, points, answers: new Map(answers.map((answer) => [answer.request, answer])) }
}
