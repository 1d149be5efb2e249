import type { Answer } from '#domain/answer.ts'
import { originsOf } from '#domain/measure-link.ts'
import type { Powers } from '#app/powers.ts'
import { textsForPoints } from '#app/motions/texts-for-points.ts'
import { answersElsewhere } from '#app/rounds/answers-elsewhere.ts'
import { lastAnswers } from '#app/rounds/last-answers.ts'
import type { RoundBook } from '#app/rounds/round-book.ts'

export interface EarlierAnswer {
  readonly answer: Answer
  readonly roundLabel: string
  /** Code of the measure it was about, when the present one carries that on; of another plan's, with that plan's code. */
  readonly of?: string
  /** Whether it is no more than a text that a motion's point may take over. */
  readonly asText?: true
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
 * any of its own has the latest of those it carries on, in a round that is still open even the present one, and be it
 * in the plan that this one carries on.
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
  const points = await textsForPoints(
    { store },
    book,
    measures.filter((id) => !own.has(id)),
  )
  const origins = new Map(
    measures
      .filter((id) => !own.has(id))
      .map((id) => [id, originsOf(book.links, id)] as const)
      .filter(([, ids]) => ids.length > 0),
  )
  if (origins.size === 0) return new Map([...points, ...own])
  const rounds = before?.state === 'open' ? [...past, before] : past
  const inherited = await lastAnswers({ store }, rounds, new Set([...origins.values()].flat()))
  const elsewhere = new Map(
    await Promise.all(
      [...origins].map(async ([id, ids]) => {
        const measure = book.measure(id)
        return [id, measure ? await answersElsewhere({ store }, book, measure, ids) : []] as const
      }),
    ),
  )
  const latest = [...origins].flatMap(([id, ids]) => {
    const here = ids.flatMap((origin): readonly EarlierAnswer[] => {
      const earlier = inherited.get(origin)
      return earlier ? [{ ...earlier, of: book.measure(origin)?.code ?? '' }] : []
    })
    const found = [...here, ...(elsewhere.get(id) ?? [])]
    const [last] = found.toSorted((a, b) => b.answer.at.localeCompare(a.answer.at))
    return last ? [[id, last] as const] : []
  })
  return new Map([...own, ...latest])
}
