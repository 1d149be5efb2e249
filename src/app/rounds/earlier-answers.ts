import type { Answer } from '#domain/answer.ts'
import type { Powers } from '#app/powers.ts'
import type { RoundBook } from '#app/rounds/round-book.ts'

export interface EarlierAnswer {
  readonly answer: Answer
  readonly roundLabel: string
}

/** The last answer of a measure in a round before the present one, if there ever was one. */
export async function earlierAnswer(
  { store }: Pick<Powers, 'store'>,
  book: RoundBook,
  measure: string,
): Promise<EarlierAnswer | undefined> {
  return (await earlierAnswers({ store }, book, [measure])).get(measure)
}

/** The same for many measures, before the given round: goes back round by round until each has one. */
export async function earlierAnswers(
  { store }: Pick<Powers, 'store'>,
  book: RoundBook,
  measures: readonly string[],
  before = book.round,
): Promise<ReadonlyMap<string, EarlierAnswer>> {
  const wanted = new Set(measures)
  const found = new Map<string, EarlierAnswer>()
  const past = book.rounds
    .slice(
      0,
      book.rounds.findIndex(({ id }) => id === before?.id),
    )
    .filter(({ state }) => state === 'closed')
  for (const round of past.toReversed()) {
    if (wanted.size === 0) break
    const requests = (await store.requests.of(round.id)).filter(({ subject, answer }) => answer && wanted.has(subject))
    const answers = await store.answers.byIds(requests.flatMap(({ answer }) => answer ?? []))
    for (const answer of answers) {
      const subject = requests.find(({ id }) => id === answer.request)?.subject
      if (subject === undefined) continue
      wanted.delete(subject)
      found.set(subject, { answer, roundLabel: round.label })
    }
  }
  return found
}
