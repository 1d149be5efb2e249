import type { Recipient } from '#domain/reminder.ts'
import type { Actor } from '#app/contracts/actor.ts'
import type { Button } from '#app/contracts/reply.ts'
import { button } from '#app/chat/button.ts'
import { heldFor } from '#app/chat/held-for.ts'
import type { RoundAsk } from '#app/rounds/digesting.ts'

/** One button that puts off all of a message that can be: what has not been yet, and has not climbed to an office. */
export function laterButton(
  items: readonly { readonly ask: Pick<RoundAsk, 'book' | 'request'>; readonly to: Recipient }[],
  { words }: Actor,
): readonly Button[] {
  const possible = items.filter(
    ({ ask, to }) => ask.request.snoozedUntil === null && (to === 'responsible' || to === 'deputy'),
  )
  const found = possible.flatMap(({ ask: { book, request } }) => {
    const measure = book.measure(request.subject)
    return measure ? [{ request, code: measure.code }] : []
  })
  const [only, ...others] = found
  if (only === undefined) return []
  const { later, all } = words.reminders
  return others.length === 0
    ? [heldFor(only.request.id, button(words, later, 'later', { measure: only.code }))]
    : [button(words, later, 'later', { measure: 'all' }, all)]
}
