import { isAskedFor, type Offer } from '#domain/offer.ts'
import type { Actor } from '#app/contracts/actor.ts'
import type { CommandWord } from '#app/contracts/command.ts'
import type { Button } from '#app/contracts/reply.ts'
import { button } from '#app/chat/button.ts'

/** The two buttons of an offer: the taker takes over, or the giver hands over. */
export function offerButtons(offer: Offer, measure: string, { words }: Actor): readonly Button[] {
  const { accept, decline } = words.people
  const word: CommandWord = isAskedFor(offer) ? 'hand-over' : 'take-over'
  const person = isAskedFor(offer) ? { person: offer.taker } : {}
  return (['yes', 'no'] as const).map((decision) =>
    button(
      words,
      decision === 'yes' ? accept : decline,
      word,
      { measure, decision, ...person },
      `${measure} ${words.questions[decision]}`,
    ),
  )
}
