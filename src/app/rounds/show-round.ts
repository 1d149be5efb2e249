import { accepted, type Outcome, refused } from '#domain/outcome.ts'
import type { Round } from '#domain/round.ts'
import { heading, t } from '#report/build.ts'
import type { Block } from '#report/block.ts'
import type { Actor } from '#app/contracts/actor.ts'
import type { Decision } from '#app/contracts/decision.ts'
import { answering, reply } from '#app/reply.ts'
import { sessionOf } from '#app/rounds/session-of.ts'
import type { Running } from '#app/rounds/running.ts'

/** The dates of the round that is named, else of the open or last one and of the planned one. */
export function showRound({ book, by, label }: Running): Outcome<Decision> {
  const present = [book.round?.kind === 'imported' ? null : book.round, book.next].filter((round) => round !== null)
  const named = book.rounds.filter((round) => round.kind === 'regular' && round.label === label)
  const shown = named.length > 0 ? named : present
  if (shown.length === 0) return refused({ kind: 'no-round' })
  return accepted(answering(reply(...shown.flatMap((round) => datesOf(round, by)))))
}

const keys = ['opens', 'due', 'grace', 'closes', 'draft', 'paperDue'] as const

/** A round's dates as facts, with the committee's session. */
export function datesOf(round: Round, { words, say }: Actor): readonly Block[] {
  const { dates, session } = words.rounds
  const shown = round.state === 'closed' ? (['closes', 'draft', 'paperDue'] as const) : keys
  const items = shown.map((key) => ({
    term: dates[key],
    value: [t(say.instant(round[key]))],
  }))
  const meeting = { term: session, value: [t(sessionOf(round, { words, say }))] }
  return [
    heading(3, words.rounds.title(round.label, words.rounds.state[round.state])),
    { type: 'facts', items: [...items, meeting] },
  ]
}
