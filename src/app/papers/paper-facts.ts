import { interimReport, type InterimReport } from '#domain/interim-report.ts'
import { nonPublicReport } from '#domain/non-public-report.ts'
import type { PlanSettings } from '#domain/city.ts'
import { dayOf, type Instant } from '#domain/instant.ts'
import type { Level } from '#domain/level.ts'
import { responsibilityFacts } from '#domain/responsibility-facts.ts'
import type { Round } from '#domain/round.ts'
import type { AskedRound } from '#domain/trend.ts'
import { paperBoard } from '#app/boards/paper-board.ts'
import { paperCycle } from '#app/cycle/paper-cycle.ts'
import { readStatement } from '#app/papers/read-statement.ts'
import { earlierAnswers } from '#app/rounds/earlier-answers.ts'
import { linksUntil } from '#app/rounds/links-until.ts'
import type { Powers } from '#app/powers.ts'
import type { RoundBook } from '#app/rounds/round-book.ts'

/** The facts of a paper's two parts; the non-public one is the whole, and null where nothing is not public. */
export interface PaperFacts {
  readonly facts: InterimReport
  readonly nonPublicFacts: InterimReport | null
}

/** The facts of a round's paper, as it stood at `asOf`; of a motion's, those of its statement. The book must be that round's. */
export async function paperFacts(
  powers: Pick<Powers, 'store' | 'city' | 'now'>,
  plan: PlanSettings,
  book: RoundBook,
  round: Round,
  asOf: Instant,
): Promise<PaperFacts> {
  const { store, city } = powers
  const annexed = plan.paper.responsibilities === true && plan.motion === undefined
  const [answers, earlier, board, cycle, lastAnswers, references, tasks] = await Promise.all([
    store.answers.presentOf(round.id),
    earlierRounds(store, book, round),
    paperBoard({ store }, plan, book, round),
    paperCycle(powers, plan, book, round),
    earlierAnswers(
      { store },
      book,
      book.requests.map(({ subject }) => subject),
    ),
    store.references.of(plan.code),
    annexed ? store.measures.tasksOf(plan.code) : [],
  ])
  const { measures, fields, requests, directory } = book
  const input = {
    city,
    plan,
    round,
    roundBefore: book.before,
    measures,
    fields,
    requests,
    answers,
    requestsBefore: earlier.at(-1)?.requests ?? [],
    earlier,
    links: linksUntil(book),
    lastAnswers,
    references,
    directory,
    asOf,
  }
  const open = interimReport({ ...input, level: 'public' })
  const nonPublic = nonPublicReport(input)
  const said = { ...(board && { board }), ...(cycle && { cycle }) }
  const annex = (level: Level) => {
    if (!annexed) return {}
    const day = dayOf(asOf, city.zone)
    return { responsibilities: responsibilityFacts({ fields, measures, tasks, directory }, day, level) }
  }
  const facts = { ...open, ...said, ...annex('public') }
  const nonPublicFacts = nonPublic && { ...nonPublic, ...said, ...annex('non-public') }
  if (plan.motion === undefined) return { facts, nonPublicFacts }
  const stated = await readStatement(powers, plan.motion, input)
  return { facts: stated(facts, 'public'), nonPublicFacts: nonPublicFacts && stated(nonPublicFacts, 'non-public') }
}

/** As many as the paper looks back on, and the one that the first of these is compared with. */
const compared = 5

/** The requests of the rounds before, oldest first. */
async function earlierRounds(
  { requests }: Pick<Powers['store'], 'requests'>,
  { rounds }: RoundBook,
  round: Round,
): Promise<readonly AskedRound[]> {
  const asked = rounds.filter(({ state }) => state !== 'planned')
  const at = asked.findIndex(({ id }) => id === round.id)
  const before = asked.slice(0, at).slice(-compared)
  return Promise.all(before.map(async ({ id, label }) => ({ label, requests: await requests.of(id) })))
}
