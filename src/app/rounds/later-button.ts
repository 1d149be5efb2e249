import type { Recipient } from '#domain/reminder.ts'
import type { Actor } from '#app/contracts/actor.ts'
import type { Button } from '#app/contracts/reply.ts'
import { button } from '#app/chat/button.ts'
import type { RoundAsk } from '#app/rounds/digesting.ts'

/** One button that puts off all of a message that can be: what has not been yet, and has not climbed to an office. */
export function laterButton(
  items: readonly { readonly ask: Pick<RoundAsk, 'book' | 'request'>; readonly to: Recipient }[],
  { words }: Actor,
): readonly Button[] {
  const possible = items.filter(
    ({ ask, to }) => ask.request.snoozedUntil === null && (to === 'responsible' || to === 'deputy'),
  )
  const codes = possible.flatMap(({ ask }) => ask.book.measure(ask.request.subject)?.code ?? [])
  const [code] = codes
  if (code === undefined) return []
  const { later, all } = words.reminders
  return codes.length === 1
    ? [button(words, later, 'later', { measure: code })]
    : [button(words, later, 'later', { measure: 'all' }, all)]
}
