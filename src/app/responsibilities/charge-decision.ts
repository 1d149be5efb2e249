import type { Part } from '#domain/charges.ts'
import type { Duty } from '#domain/duty.ts'
import { accepted, type Outcome } from '#domain/outcome.ts'
import type { Party } from '#domain/party.ts'
import type { Actor } from '#app/contracts/actor.ts'
import type { Change } from '#app/contracts/change.ts'
import type { Decision } from '#app/contracts/decision.ts'
import { undoButton } from '#app/chat/undo-button.ts'
import { dayBefore } from '#app/people/day-before.ts'
import { replyWith } from '#app/reply.ts'
import type { Charging } from '#app/responsibilities/charging.ts'
import type { Entry } from '#app/responsibilities/register.ts'
import { toldOfCharge } from '#app/responsibilities/told-of-charge.ts'

/** What changes in who has which part in something. */
export interface ChargeChange {
  readonly ending: readonly Duty[]
  readonly beginning: readonly Duty[]
  /** The strongest that begins or ends. */
  readonly part: Part
  /** The offices that have it from now on, or no longer. */
  readonly parties: readonly Party[]
  /** The change in one or two sentences, with what it is about. */
  readonly said: (reader: Actor, what: string) => readonly string[]
}

/** Changes it from today, so that it can be taken back, and tells whoever is concerned. */
export function chargeDecision(charging: Charging, entry: Entry, change: ChargeChange): Outcome<Decision> {
  const { book, by } = charging
  const { ending, beginning, said } = change
  const until = dayBefore(book.today)
  // What began today is as if it had never been.
  const begunToday = ending.filter(({ from }) => from === book.today)
  const older = ending.filter((duty) => !begunToday.includes(duty))
  return accepted({
    reply: replyWith([undoButton(by.words)], said(by, entry.code).join(' ')),
    changes: [
      ...begunToday.map((duty): Change => ({ kind: 'duty-removed', duty })),
      ...older.map((duty): Change => ({ kind: 'duty-until', duty, until })),
      ...beginning.map((duty): Change => ({ kind: 'duty-set', duty })),
    ],
    messages: toldOfCharge(charging, entry, change),
    undo: {
      act: 'charged',
      about: entry.code,
      changes: [
        ...beginning.map((duty): Change => ({ kind: 'duty-removed', duty })),
        ...older.map((duty): Change => ({ kind: 'duty-until', duty: { ...duty, until }, until: duty.until })),
        ...begunToday.map((duty): Change => ({ kind: 'duty-set', duty })),
      ],
    },
  })
}
