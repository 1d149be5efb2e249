import { isAskedFor, type Offer } from '#domain/offer.ts'
import type { Measure } from '#domain/measure.ts'
import type { Person } from '#domain/person.ts'
import type { Args } from '#app/contracts/args.ts'
import type { Powers } from '#app/powers.ts'
import type { RoundBook } from '#app/rounds/round-book.ts'

/** An offer that a person can answer, and the command that does, but for the decision. */
export interface OpenOffer {
  readonly offer: Offer
  readonly measure: Measure
  readonly word: 'take-over' | 'hand-over'
  readonly args: Args
}

/** The offers that wait for a person: measures offered to them, and those of theirs that somebody asked for. */
export async function openOffers(
  { store }: Pick<Powers, 'store'>,
  book: RoundBook,
  { id }: Person,
): Promise<readonly OpenOffer[]> {
  const offered = (await store.offers.openTo(id)).filter((offer) => !isAskedFor(offer))
  const own = book.measures.filter((measure) => {
    const { responsible, others } = book.chain(measure)
    return [responsible, ...others].some((one) => one?.id === id)
  })
  const wanted = (await Promise.all(own.map((measure) => store.offers.openOf(measure.id)))).flat().filter(isAskedFor)
  return [...offered, ...wanted].flatMap((offer): readonly OpenOffer[] => {
    const measure = book.measure(offer.measure)
    if (!measure) return []
    const { code } = measure
    return isAskedFor(offer)
      ? [{ offer, measure, word: 'hand-over', args: { measure: code, person: offer.taker } }]
      : [{ offer, measure, word: 'take-over', args: { measure: code } }]
  })
}
