import type { Answer } from '#domain/answer.ts'
import { answeredToday } from '#domain/answered-today.ts'
import { originsOf } from '#domain/measure-link.ts'
import type { LastAnswer } from '#domain/asked-measures.ts'
import type { Powers } from '#app/powers.ts'
import { lastAnswers } from '#app/rounds/last-answers.ts'
import type { RoundBook } from '#app/rounds/round-book.ts'

interface TextForPoint extends LastAnswer {
  /** The codes of the measures it comes from. */
  readonly of: string
  readonly asText: true
}

/**
 * What a motion's points may take over: the last text reported on the measures by which each is answered, of several one
 * below the other. Empty for whatever is no point.
 */
export async function textsForPoints(
  { store }: Pick<Powers, 'store'>,
  { directory, measures }: Pick<RoundBook, 'directory' | 'measures'>,
  points: readonly string[],
): Promise<ReadonlyMap<string, TextForPoint>> {
  const home = directory.homes.get(measures[0]?.plan ?? '')
  if (home === undefined || points.length === 0) return new Map()
  const { answeredBy } = await store.motions.of(home)
  const named = answeredBy.filter(({ point }) => points.includes(point))
  const links = await store.measures.linksOf(home)
  const wanted = answeredToday(named, links)
  const rounds = (await store.rounds.of(home)).filter(({ state }) => state !== 'planned')
  const last = await lastAnswers(
    { store },
    rounds,
    new Set(wanted.flatMap(({ measure }) => [measure, ...originsOf(links, measure)])),
  )
  const codes = new Map((await store.measures.of(home)).map(({ id, code }) => [id, code]))
  return new Map(
    points.flatMap((point) => {
      const found = wanted.flatMap(({ measure, point: of }) => {
        const [earlier] =
          of === point ? [measure, ...originsOf(links, measure)].flatMap((id) => last.get(id) ?? []) : []
        return earlier && textOf(earlier) !== '' ? [{ ...earlier, of: codes.get(measure) ?? '' }] : []
      })
      const [first] = found.toSorted((a, b) => b.answer.at.localeCompare(a.answer.at))
      if (!first) return []
      const of = found.map((each) => each.of).join(', ')
      return [
        [
          point,
          { ...first, of, asText: true, answer: asText(first.answer, [...new Set(found.map(textOf))]) } as const,
        ] as const,
      ]
    }),
  )
}

const textOf = ({ answer }: LastAnswer): string => answer.fields['text'] ?? ''

/** A statement has neither light nor percentage, and what is taken over from a measure is not said to be unchanged. */
const asText = (answer: Answer, texts: readonly string[]): Answer => ({
  ...answer,
  light: null,
  percent: null,
  unchangedRounds: -1,
  fields: { text: texts.join('\n\n') },
})
