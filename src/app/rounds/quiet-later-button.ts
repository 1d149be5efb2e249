import type { Request } from '#domain/request.ts'
import { quietButton } from '#app/chat/quiet-button.ts'
import type { Actor } from '#app/contracts/actor.ts'
import type { Button } from '#app/contracts/reply.ts'

/** Later, for one measure, as long as it can be put off. */
export const quietLaterButton = (
  { state, snoozedUntil }: Pick<Request, 'state' | 'snoozedUntil'>,
  measure: string,
  { words }: Actor,
): readonly Button[] =>
  state === 'asked' && snoozedUntil === null ? [quietButton(words, words.reminders.later, 'later', { measure })] : []
