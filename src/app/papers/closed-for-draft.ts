import { closedNow } from '#domain/closed-now.ts'
import { accepted, type Outcome, refused } from '#domain/outcome.ts'
import { isReported, type Round } from '#domain/round.ts'
import type { Effects } from '#app/rounds/effects.ts'
import { closing } from '#app/rounds/closing.ts'
import type { Papering } from '#app/papers/papering.ts'

interface Closed extends Effects {
  readonly round: Round
}

/**
 * The round that a paper is drafted of. A motion whose points all have their answer need not wait for its date: its asking
 * ends with the draft. Refuses while answers are awaited, and names what is open.
 */
export async function closedForDraft({ powers, plan, book, by }: Papering): Promise<Outcome<Closed>> {
  const { round } = book
  const { motion } = plan
  if (motion?.state === 'replaced' || motion?.state === 'withdrawn')
    return refused({ kind: 'motion-over', text: motion.number, state: motion.state })
  if (!round || !isReported(round)) return refused({ kind: 'no-round' })
  if (round.state !== 'open') return accepted({ round, changes: [], messages: [] })
  const { label, closes } = round
  if (plan.motion === undefined) return refused({ kind: 'round-not-closed', label, closes })
  const open = book.requests
    .filter(({ state }) => state === 'asked')
    .map(({ subject }) => book.measure(subject)?.position)
  if (open.length > 0)
    return refused({
      kind: 'motion-still-asked',
      motion: plan.motion.number,
      closes,
      open: open.filter((no) => no !== undefined).toSorted((a, b) => a - b),
    })
  return accepted({
    round: closedNow(round, powers.now()),
    ...(await closing(powers, plan, book, round, by.person.id)),
  })
}
