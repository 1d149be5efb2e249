import { belongsIn } from '#domain/level.ts'
import type { Measure } from '#domain/measure.ts'
import type { Powers } from '#app/powers.ts'
import type { EarlierAnswer } from '#app/rounds/earlier-answers.ts'
import type { RoundBook } from '#app/rounds/round-book.ts'

/**
 * The answers on measures of other plans that a measure carries on, latest first. Those of the book's own rounds are not
 * among them, nor any that fewer people may read than what is said on the measure now.
 */
export async function answersElsewhere(
  { store }: Pick<Powers, 'store'>,
  { rounds }: Pick<RoundBook, 'rounds'>,
  { level }: Pick<Measure, 'level'>,
  origins: readonly string[],
): Promise<readonly EarlierAnswer[]> {
  const known = new Set(rounds.map(({ id }) => id))
  const requests = (await Promise.all(origins.map((id) => store.requests.ofMeasure(id)))).flat()
  const elsewhere = new Map(requests.filter(({ round }) => !known.has(round)).map((each) => [each.id, each]))
  const answers = await store.answers.byIds([...elsewhere.values()].flatMap(({ answer }) => answer ?? []))
  const found = await Promise.all(
    answers.map(async (answer): Promise<readonly EarlierAnswer[]> => {
      const { subject = '', round: id = '' } = elsewhere.get(answer.request) ?? {}
      const round = await store.rounds.byId(id)
      const origin = (await store.measures.of(round?.plan ?? '')).find((measure) => measure.id === subject)
      if (!round || !origin || !belongsIn(origin.level, level)) return []
      return [{ answer, roundLabel: round.label, of: `${round.plan}:${origin.code}` }]
    }),
  )
  return found.flat().toSorted((a, b) => b.answer.at.localeCompare(a.answer.at))
}
