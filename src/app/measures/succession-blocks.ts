import type { Measure, MeasureTurn } from '#domain/measure.ts'
import { originsOf, successorsOf } from '#domain/measure-link.ts'
import { paragraph } from '#report/build.ts'
import type { Block } from '#report/block.ts'
import type { Actor } from '#app/contracts/actor.ts'
import type { RoundBook } from '#app/rounds/round-book.ts'

/** What a measure carries on, what carries it on, and when and why it was ended, suspended or resumed. */
export function successionBlocks(
  book: Pick<RoundBook, 'links' | 'measure'>,
  { id, plan }: Measure,
  turns: readonly MeasureTurn[],
  { words, say }: Actor,
): readonly Block[] {
  const { history } = words.plan
  // Another plan's are named with its code, as its ids are; one of this plan that is not seen stays unnamed.
  const named = (ids: readonly string[]): string =>
    say.list(ids.flatMap((each) => book.measure(each)?.code ?? (each.startsWith(`${plan}:`) ? [] : each)))
  const origins = originsOf(book.links, id)
  const successors = successorsOf(book.links, id)
  const since = book.links.find(({ from }) => from === id)?.at
  return [
    ...(origins.length > 0 ? [paragraph(history.carriesOn(named(origins)))] : []),
    ...(since === undefined ? [] : [paragraph(history.carriedOnBy(named(successors), say.dayOf(since)))]),
    ...turns.map(({ at, state, reason }) => {
      const said = history.turned[state](say.dayOf(at))
      return paragraph(reason === null ? `${said}.` : `${said}: ${reason}`)
    }),
  ]
}
