import { isAsked } from '#domain/measure.ts'
import type { Motion } from '#domain/motion.ts'
import { motionDates, motionDue } from '#domain/motion-dates.ts'
import { accepted, type Outcome, refused } from '#domain/outcome.ts'
import type { Round } from '#domain/round.ts'
import { paragraph } from '#report/build.ts'
import type { Change } from '#app/contracts/change.ts'
import type { Decision } from '#app/contracts/decision.ts'
import { button } from '#app/chat/button.ts'
import { aimLines } from '#app/motions/aim-lines.ts'
import type { Motioning } from '#app/motions/motioning.ts'
import { planFor } from '#app/motions/with-motions.ts'
import { replyWith } from '#app/reply.ts'
import { promptNow } from '#app/rounds/ask-now.ts'
import { newRequests } from '#app/rounds/new-requests.ts'
import { readBook, type RoundBook } from '#app/rounds/round-book.ts'

/** The requests that have no answer, and the points about which nobody was asked. */
const unanswered = (book: RoundBook) => ({
  open: book.requests.filter(({ state }) => state === 'missing'),
  unasked: book.measures.filter((point) => isAsked(point) && !book.requestOf(point)),
})

/**
 * Asks once more about what has remained without an answer when the asking ended; answers stay. Refuses once there is a
 * draft, and where all is answered.
 */
export async function askAgain(motioning: Motioning, motion: Motion, closed: Round): Promise<Outcome<Decision>> {
  const { powers, plan: home, by, args } = motioning
  const { number } = motion
  const [plan] = planFor(motion, powers.city)
  const book = await readBook(powers, number)
  const { open, unasked } = unanswered(book)
  if (!plan || open.length + unasked.length === 0) return refused({ kind: 'motion-all-answered', text: number })
  if (await powers.store.papers.ofRound(closed.id)) {
    const [point = number] = [...open.map(({ subject }) => subject), ...unasked.map(({ id }) => id)]
    return refused({ kind: 'motion-drafted', text: number, point })
  }
  const about = { now: powers.now(), session: closed.session, rules: plan.schedule, calendar: powers.calendar }
  const dates = motionDates(about, (args['due'] ?? '') || motionDue(about, motion.session))
  if (!dates.ok) return dates
  const round: Round = { ...closed, ...dates.value, opens: closed.opens, state: 'open' }
  const { due } = round
  const added = newRequests(powers, plan, book, round, unasked)
  const again = { ...book, round }
  const { motions } = by.words
  return accepted({
    reply: replyWith(
      [button(by.words, motions.showButton, 'motion', { number }, number)],
      motions.askedAgain(open.length + added.length, by.say.instant(due)),
      ...aimLines(round, motion, home, powers, by).map((line) => paragraph(line)),
    ),
    changes: [
      { kind: 'round-changed', round, version: closed.version },
      ...open.flatMap(({ id, version }): readonly Change[] => [
        { kind: 'request-state', request: id, state: 'asked', version },
        { kind: 'request-due', request: id, due, step: 0, version: version + 1 },
      ]),
      ...added.map((request): Change => ({ kind: 'asked', request })),
    ],
    messages: await promptNow(powers, plan, again, [...open.map((request) => ({ ...request, due })), ...added]),
  })
}
