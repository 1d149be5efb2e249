import type { Answer } from '#domain/answer.ts'
import type { PlanSettings } from '#domain/city.ts'
import type { Measure } from '#domain/measure.ts'
import { answeredToday } from '#domain/answered-today.ts'
import type { LastAnswer } from '#domain/asked-measures.ts'
import type { Motion, PointMeasure } from '#domain/motion.ts'
import { isOldOn, type PointStanding } from '#domain/motion-coverage.ts'
import { dayOf } from '#domain/instant.ts'
import { wordsSaid } from '#app/motions/words-said.ts'
import { planFor } from '#app/motions/with-motions.ts'
import type { MotionBook } from '#app/contracts/store/motions.ts'
import type { Powers } from '#app/powers.ts'
import { lastAnswers } from '#app/rounds/last-answers.ts'
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
  /** The numbers of the points that its released statement leaves without a text. */
  readonly without: readonly number[]
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
  const given = new Map(answers.map((answer) => [answer.request, answer]))
  const answeredBy = answeredToday(all.answeredBy, await powers.store.measures.linksOf(motion.plan))
  const said = await wordsSaid(powers, answers)
  const reported = given.size === 0 ? new Map<string, LastAnswer>() : await reportedOn(powers, motion, answeredBy)
  const points = book.measures.map((point): PointStanding => {
    const ids = answeredBy.filter((each) => each.point === point.id).map(({ measure }) => measure)
    const request = book.requestOf(point)
    const answer = given.get(request?.id ?? '')
    const saidAt = answer?.carriedFrom ? said.get(answer.id) : undefined
    const takenOverFrom = saidAt === undefined ? null : dayOf(saidAt, powers.city.zone)
    const own = measures.filter(({ id }) => ids.includes(id))
    return {
      point,
      lead: book.chain(point).lead,
      measures: own,
      alone: all.alone.includes(point.id),
      request,
      outdatedBy: own.filter(({ id }) => answer && (reported.get(id)?.answer.at ?? '') > answer.at),
      takenOverFrom,
      isOld: takenOverFrom !== null && isOldOn(takenOverFrom, book.today),
    }
  })
  const without = await leftWithoutText(powers, motion)
  const unanswered = book.measures.filter(({ code }) => without.includes(code)).map(({ position }) => position)
  return { motion, plan, book, points, answers: given, without: unanswered }
}

/** Codes of the points on which the statement that answers a motion has no text. */
async function leftWithoutText(
  { store }: Reading,
  { state, number, answeredWith }: Motion,
): Promise<readonly string[]> {
  if (state !== 'answered') return []
  const rounds = await store.rounds.of(answeredWith ?? number)
  const papers = await Promise.all(rounds.map(({ id }) => store.papers.ofRound(id)))
  const released = papers.flatMap((known) => known?.versions.findLast(({ releasedAt }) => releasedAt !== null) ?? [])
  return released.at(-1)?.without?.points ?? []
}

/** What was said last on the measures by which a motion's points are answered. */
async function reportedOn(
  { store }: Reading,
  { plan }: Motion,
  answeredBy: readonly PointMeasure[],
): Promise<ReadonlyMap<string, LastAnswer>> {
  const rounds = (await store.rounds.of(plan)).filter(({ state }) => state !== 'planned')
  return lastAnswers({ store }, rounds, new Set(answeredBy.map(({ measure }) => measure)))
}
