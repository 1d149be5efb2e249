import type { Catalogue } from '#text/catalogue.ts'
import type { Args } from '#app/contracts/args.ts'
import type { Button } from '#app/contracts/reply.ts'
import { paperButton } from '#app/papers/paper-button.ts'
import type { Papering } from '#app/papers/papering.ts'

/** A button about the paper of this round, whichever is spoken of by the time it is pressed. */
export function roundButton(
  { plan, book, args: { round } }: Pick<Papering, 'plan' | 'book' | 'args'>,
  words: Catalogue,
  action: Parameters<typeof paperButton>[2],
  args: Args = {},
  said = '',
): Button {
  const label = book.round?.label
  const of = label === undefined ? {} : { round: label }
  return paperButton(
    words,
    plan.motion?.number,
    action,
    { ...of, ...args },
    `${plan.motion ? '' : (round ?? '')} ${said}`.trim(),
  )
}
