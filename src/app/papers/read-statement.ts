import { answeredToday } from '#domain/answered-today.ts'
import { type InterimReport, interimReport, type MeasureFacts, type ReportInput } from '#domain/interim-report.ts'
import type { Level } from '#domain/level.ts'
import type { Motion } from '#domain/motion.ts'
import { statementFacts, type StatementInput } from '#domain/statement-facts.ts'
import { statementReport } from '#domain/statement-report.ts'
import { reportedLights } from '#app/papers/reported-lights.ts'
import type { Powers } from '#app/powers.ts'
import { readBook } from '#app/rounds/round-book.ts'

type Reading = Pick<Powers, 'store' | 'city' | 'now'>

/** What a report of the plan that a motion's points make is turned into: its statement, for the part that is wanted. */
export type Stated = (report: InterimReport, level: Level) => InterimReport

/**
 * Reads the motions that are answered together, their points and the measures by which these are answered, with what the
 * plan's last report says of those.
 */
export async function readStatement(
  powers: Reading,
  motion: Motion,
  input: Omit<ReportInput, 'level'>,
): Promise<Stated> {
  const { store } = powers
  const { motions, links, answeredBy } = await store.motions.of(motion.plan)
  const together = motions.filter(({ answeredWith }) => answeredWith === motion.number)
  const books = await Promise.all(together.map(({ number }) => readBook(powers, number)))
  const measures = await store.measures.of(motion.plan)
  const lights = await reportedLights(powers, motion.plan)
  const statement: StatementInput = {
    motions: [motion, ...together].map((each) => ({ ...each, committee: each.committee ?? input.plan.committee })),
    links,
    points: [...input.measures, ...books.flatMap((book) => book.measures)],
    answeredBy: answeredToday(answeredBy, await store.measures.linksOf(motion.plan)),
    measures: measures.map((measure) => ({ ...measure, light: lights.get(measure.id) ?? null })),
  }
  const others = await Promise.all(books.map((book) => othersOf(powers, input, book)))
  return (report, level) =>
    statementReport(
      { ...report, profiles: [...report.profiles, ...others.flatMap((profilesAt) => profilesAt(level))] },
      statementFacts(statement, level),
    )
}

/** What was said to the points of a motion that was asked about by itself and is answered with another. */
async function othersOf(
  { store }: Reading,
  input: Omit<ReportInput, 'level'>,
  { round, measures, requests }: Awaited<ReturnType<typeof readBook>>,
): Promise<(level: Level) => readonly MeasureFacts[]> {
  if (!round) return () => []
  const answers = await store.answers.presentOf(round.id)
  const own = { ...input, round, roundBefore: null, measures, requests, answers, requestsBefore: [], earlier: [] }
  return (level) => interimReport({ ...own, level }).profiles
}
