import type { PointStanding } from '#domain/motion-coverage.ts'
import type { Motion } from '#domain/motion.ts'
import type { Instant } from '#domain/instant.ts'
import { accepted, type Outcome, refused } from '#domain/outcome.ts'
import { heading, list, paragraph, strong } from '#report/build.ts'
import type { Actor } from '#app/contracts/actor.ts'
import type { Button } from '#app/contracts/reply.ts'
import type { Decision } from '#app/contracts/decision.ts'
import { button } from '#app/chat/button.ts'
import { formerTexts } from '#app/motions/former-texts.ts'
import { answeredLines } from '#app/motions/answered-lines.ts'
import { aimLines } from '#app/motions/aim-lines.ts'
import type { Motioning } from '#app/motions/motioning.ts'
import { type MotionRead, readMotion } from '#app/motions/read-motion.ts'
import { seenPoints } from '#app/motions/seen-points.ts'
import { statementReleased, type StatementReleased } from '#app/papers/statement-released.ts'
import { readBook } from '#app/rounds/round-book.ts'
import { lackingIn } from '#app/motions/lacking-in.ts'
import { pointLines } from '#app/motions/point-lines.ts'
import { paperStanding } from '#app/papers/paper-standing.ts'
import { allowed } from '#app/people/allowed.ts'
import { answering, replyWith } from '#app/reply.ts'

/** A motion on one screen: its head, each point with who is in charge and what has been said, and what is missing. */
export async function showMotion(motioning: Motioning, motion: Motion): Promise<Outcome<Decision>> {
  const { powers, all, home, by } = motioning
  const read = await readMotion(powers, motion, all, home.measures)
  const seen = read && seenPoints(read, by)
  // That there is such a motion is none of theirs, either.
  if (!read || !seen) return refused({ kind: 'unknown-motion', text: motion.number, known: [] })
  const { motions } = by.words
  const released = await givenOn(motioning, read)
  const former = await formerTexts(motioning, motion)
  const lacking = lackingIn({ motion, points: seen }, by)
  const ended = await endedAsking(powers, read)
  const stand = ended
    ? [motions.closedOn(by.say.dayOf(ended.closes), ended.drafted)]
    : answeredLines(read, released, by)
  return accepted(
    answering(
      replyWith(
        [
          ...(mayAsk(motioning, motion, seen, ended) ? [askButton(motion, by)] : []),
          ...statementButtons(motioning, motion),
        ],
        heading(3, `${motion.number} ${by.words.reports.statement.quoted(motion.title)}`),
        list(...headLines(motioning, read, stand)),
        ...seen.flatMap((standing) => [
          paragraph(strong(motions.point(standing.point.position)), ` ${standing.point.description}`),
          list(...pointLines({ ...read, released }, standing, former.get(standing.point.id), by)),
        ]),
        ...(lacking.length === 0 ? [] : [paragraph(motions.gap(lacking.join('; ')))]),
      ),
    ),
  )
}

interface Ended {
  readonly closes: Instant
  readonly drafted: number | null
}

/** When the asking about a motion ended that has no statement yet, and the version of its draft. */
async function endedAsking(powers: Motioning['powers'], { motion, book }: MotionRead): Promise<Ended | null> {
  const { round } = book
  if (motion.state !== 'asked' || round?.state !== 'closed') return null
  return { closes: round.closes, drafted: (await paperStanding(powers, round)).drafted }
}

/** Whether somebody may have its points asked about: for the first time, or those that have remained without an answer. */
function mayAsk(
  { home, plan, by }: Motioning,
  { state }: Motion,
  points: readonly PointStanding[],
  ended: Ended | null,
): boolean {
  if (points.length === 0 || !allowed(home, by, 'manage-measures', plan.code)) return false
  if (state === 'registered') return true
  const lacksAny = points.some(({ request }) => request === undefined || request.state === 'missing')
  return ended !== null && ended.drafted === null && lacksAny
}

function askButton({ number }: Motion, { words }: Actor): Button {
  const { motions } = words
  return button(words, motions.askButton, 'motion', { number, action: 'ask' }, `${number} ${motions.actions.ask}`)
}

function statementButtons({ home, plan, by }: Motioning, { number, state }: Motion): readonly Button[] {
  const right = state === 'asked' ? 'see-draft' : state === 'answered' ? 'see-released-paper' : null
  if (right === null || !allowed(home, by, right, plan.code)) return []
  return [button(by.words, by.words.statements.buttons.statement, 'statement', { motion: number })]
}

/** What the council got on a motion that is answered, be it with another. */
async function givenOn({ powers }: Motioning, { motion, book }: MotionRead): Promise<StatementReleased | undefined> {
  if (motion.state !== 'answered') return undefined
  const { answeredWith } = motion
  const { round } = answeredWith === null ? book : await readBook(powers, answeredWith)
  return statementReleased(powers, round)
}

function headLines(motioning: Motioning, read: MotionRead, stand: readonly string[]): readonly string[] {
  const { motion, book } = read
  const { all, plan, by } = motioning
  const { words, say } = by
  const { motions } = words
  const { number, groups, day, committee, session, item, state, answeredWith } = motion
  const linked = (of: 'later' | 'earlier', kind: 'replaces' | 'extends'): string =>
    say.list(
      all.links
        .filter((link) => link[of] === number && link.kind === kind)
        .map((link) => (of === 'later' ? link.earlier : link.later)),
    )
  const together = [
    ...(answeredWith === null ? [] : [answeredWith]),
    ...all.motions.filter((each) => each.answeredWith === number).map((each) => each.number),
  ]
  const links = [
    { numbers: linked('later', 'replaces'), line: motions.links.replaces },
    { numbers: linked('earlier', 'replaces'), line: motions.links.replacedBy },
    { numbers: linked('later', 'extends'), line: motions.links.extends },
    { numbers: linked('earlier', 'extends'), line: motions.links.extendedBy },
    { numbers: say.list(together), line: motions.links.with },
  ]
  const round = state === 'asked' && book.round?.state === 'open' ? book.round : null
  return [
    motions.from(say.list(groups), day === null ? '' : say.day(day)),
    motions.before(committee ?? plan.committee, session === null ? '' : say.day(session), item ?? ''),
    ...(round ? [motions.until(say.instant(round.due))] : stand),
    ...(state === 'asked' ? aimed(motioning, motion, book) : []),
    ...links.flatMap(({ numbers, line }) => (numbers === '' ? [] : [line(numbers)])),
  ].filter((line) => line !== '')
}

function aimed(
  { plan, powers, by }: Motioning,
  motion: Motion,
  { next, round }: MotionRead['book'],
): readonly string[] {
  const asking = next ?? round
  return asking ? aimLines(asking, motion, plan, powers, by) : []
}
