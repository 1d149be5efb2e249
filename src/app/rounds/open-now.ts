import { accepted, type Outcome, refused } from '#domain/outcome.ts'
import type { Decision } from '#app/contracts/decision.ts'
import { reply } from '#app/reply.ts'
import { opening } from '#app/rounds/opening.ts'
import type { Running } from '#app/rounds/running.ts'

/** Opens the planned round before its date, be it the next half-year's; the command asks first. */
export async function openNow({ powers, plan, book, by }: Running): Promise<Outcome<Decision>> {
  if (book.round?.state === 'open') return refused({ kind: 'round-open', label: book.round.label })
  if (!book.next) return refused({ kind: 'no-round' })
  const round = { ...book.next, opens: powers.now() }
  const effects = await opening(powers, plan, book, round, by.person.id)
  const asked = effects.changes.filter(({ kind }) => kind === 'asked').length
  return accepted({ ...effects, reply: reply(by.words.rounds.opened(round.label, asked, by.say.instant(round.due))) })
}
