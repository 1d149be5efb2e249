import { daysIfTooFew } from '#domain/late-opening.ts'
import type { Round } from '#domain/round.ts'
import { paragraph } from '#report/build.ts'
import type { Block } from '#report/block.ts'
import type { Running } from '#app/rounds/running.ts'

/** Warns whoever dates a round so that people have hardly any time left to answer. */
export function fewDays(round: Round, { powers, plan, book, by }: Running): readonly Block[] {
  const isAwaited = round.state === 'planned' || book.requests.some(({ state }) => state === 'asked')
  if (round.state === 'closed' || !isAwaited) return []
  const days = daysIfTooFew(round, powers.now(), plan.schedule, powers.calendar)
  return days === null ? [] : [paragraph(by.words.rounds.fewDays(days))]
}
