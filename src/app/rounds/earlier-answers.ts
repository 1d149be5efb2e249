import type { Answer } from '#domain/answer.ts'
import { originsOf } from '#domain/measure-link.ts'
import type { Round } from '#domain/round.ts'
import type { Powers } from '#app/powers.ts'
import type { RoundBook } from '#app/rounds/round-book.ts'

export interface EarlierAnswer {
  readonly answer: Answer
  readonly roundLabel: string
  /** Code of the measure it was about, when the present one carries that on. */
  readonly of?: string
}

/** The last answer of a measure in a round before the present one, if there ever was one. */
export async function earlierAnswer(
  { store }: Pick<Powers, 'store'>,
  book: RoundBook,
  measure: string,
): Promise<EarlierAnswer | undefined> {
  return (await earlierAnswers({ store }, book, [measure])).get(measure)
}

/**
 * The same for many measures, before the given round: goes back round by round until each has one. A measure without
 * any of its own has the latest of those it carries on, in a round that is still open even the present one.
 */
export async function earlierAnswers(
  { store }: Pick<Powers, 'store'>,
  book: RoundBook,
  measures: readonly string[],
  before = book.round,
): Promise<ReadonlyMap<string, EarlierAnswer>> {
  const at = book.rounds.findIndex(({ id }) => id === before?.id)
  const past = book.rounds.slice(0, at).filter(({ state }) => state === 'closed')
  const own = await lastAnswers({ store }, past, new Set(measures))
  const origins = new Map(
    measures
      .filter((id) => !own.has(id))
      .map((id) => [id, originsOf(book.links, id)] as const)
      .filter(([, ids]) => ids.length > 0),
  )
  if (origins.size === 0) return own
  const rounds = before?.state === 'open' ? [...past, before] : past
  const inherited = await lastAnswers({ store }, rounds, new Set([...origins.values()].flat()))
  const latest = [...origins].flatMap(([id, ids]) => {
    const found = ids.flatMap((origin) => {
      const earlier = inherited.get(origin)
      return earlier ? [{ ...earlier, of: book.measure(origin)?.code ?? '' }] : []
    })
    const [last] = found.toSorted((a, b) => b.answer.at.localeCompare(a.answer.at))
    return last ? [[id, last] as const] : []
  })
  return new Map([...own, ...latest])
}

/** By measure, the present answer of the last of these rounds in which it has one. */
async function lastAnswers(
  { store }: Pick<Powers, 'store'>,
  rounds: readonly Round[],
  measures: ReadonlySet<string>,
): Promise<ReadonlyMap<string, EarlierAnswer>> {
  const wanted = new Set(measures)
  const found = new Map<string, EarlierAnswer>()
  for (const round of rounds.toReversed()) {
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
