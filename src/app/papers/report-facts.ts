import { interimReport, type InterimReport } from '#domain/interim-report.ts'
import type { PlanSettings } from '#domain/city.ts'
import type { Instant } from '#domain/instant.ts'
import type { Round } from '#domain/round.ts'
import { earlierAnswers } from '#app/rounds/earlier-answers.ts'
import { linksUntil } from '#app/rounds/links-until.ts'
import type { Powers } from '#app/powers.ts'
import type { RoundBook } from '#app/rounds/round-book.ts'

/** The facts of a round's public paper, as it stood at `asOf`. The book must be that round's. */
export async function reportFacts(
  { store, city }: Pick<Powers, 'store' | 'city'>,
  plan: PlanSettings,
  book: RoundBook,
  round: Round,
  asOf: Instant,
): Promise<InterimReport> {
  const [answers, requestsBefore, lastAnswers] = await Promise.all([
    store.answers.presentOf(round.id),
    book.before ? store.requests.of(book.before.id) : [],
    earlierAnswers(
      { store },
      book,
      book.requests.map(({ subject }) => subject),
    ),
  ])
  const { measures, fields, requests, directory } = book
  return interimReport({
    city,
    plan,
    round,
    roundBefore: book.before,
    measures,
    fields,
    requests,
    answers,
    requestsBefore,
    links: linksUntil(book),
    lastAnswers,
    directory,
    level: 'public',
    asOf,
  })
}
