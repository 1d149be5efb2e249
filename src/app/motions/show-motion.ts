import type { PointStanding } from '#domain/motion-coverage.ts'
import type { Motion } from '#domain/motion.ts'
import { accepted, type Outcome, refused } from '#domain/outcome.ts'
import { partyLabel } from '#domain/party.ts'
import { recipientOf } from '#domain/recipient.ts'
import { heading, list, paragraph, strong } from '#report/build.ts'
import type { Actor } from '#app/contracts/actor.ts'
import type { Decision } from '#app/contracts/decision.ts'
import { excerpt } from '#app/answers/excerpt.ts'
import { button } from '#app/chat/button.ts'
import { formerTexts } from '#app/motions/former-texts.ts'
import { aimLines } from '#app/motions/aim-lines.ts'
import type { Motioning } from '#app/motions/motioning.ts'
import { type MotionRead, readMotion } from '#app/motions/read-motion.ts'
import { seenPoints } from '#app/motions/seen-points.ts'
import { lackingIn } from '#app/motions/lacking-in.ts'
import { stateOfMotion } from '#app/motions/state-of-motion.ts'
import { allowed } from '#app/people/allowed.ts'
import { answering, replyWith } from '#app/reply.ts'

/** A motion on one screen: its head, each point with who is in charge and what has been said, and what is missing. */
export async function showMotion(motioning: Motioning, motion: Motion): Promise<Outcome<Decision>> {
  const { powers, all, home, by, plan } = motioning
  const read = await readMotion(powers, motion, all, home.measures)
  const seen = read && seenPoints(read, by)
  // That there is such a motion is none of theirs, either.
  if (!read || !seen) return refused({ kind: 'unknown-motion', text: motion.number, known: [] })
  const { motions } = by.words
  const former = await formerTexts(motioning, motion)
  const lacking = lackingIn({ motion, points: seen }, by)
  const mayAsk = motion.state === 'registered' && seen.length > 0 && allowed(home, by, 'manage-measures', plan.code)
  const { number } = motion
  const ask = button(
    by.words,
    motions.askButton,
    'motion',
    { number, action: 'ask' },
    `${number} ${motions.actions.ask}`,
  )
  const { buttons } = by.words.statements
  const hasStatement =
    (motion.state === 'asked' && allowed(home, by, 'see-draft', plan.code)) ||
    (motion.state === 'answered' && allowed(home, by, 'see-released-paper', plan.code))
  const statement = button(by.words, buttons.statement, 'statement', { motion: number })
  return accepted(
    answering(
      replyWith(
        [...(mayAsk ? [ask] : []), ...(hasStatement ? [statement] : [])],
        heading(3, `${motion.number} ${by.words.reports.statement.quoted(motion.title)}`),
        list(...headLines(motioning, read)),
        ...seen.flatMap((standing) => [
          paragraph(strong(motions.point(standing.point.position)), ` ${standing.point.description}`),
          list(...pointLines(read, standing, former.get(standing.point.id), by)),
        ]),
        ...(lacking.length === 0 ? [] : [paragraph(motions.gap(lacking.join('; ')))]),
      ),
    ),
  )
}

function headLines(motioning: Motioning, read: MotionRead): readonly string[] {
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
    round ? motions.until(say.instant(round.due)) : motions.stateLine(stateOfMotion(read, by)),
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

function pointLines(
  read: MotionRead,
  standing: PointStanding,
  former: string | undefined,
  by: Actor,
): readonly string[] {
  const { motions } = by.words
  const { lead, measures, alone, outdatedBy } = standing
  return [
    lead ? motions.lead(partyLabel(lead)) : motions.noLead,
    measures.length > 0
      ? motions.measures(by.say.list(measures.map(({ code, title }) => `${code} ${title}`)))
      : alone
        ? motions.alone
        : motions.noMeasure,
    statusOf(read, standing, by),
    ...outdatedBy.map(({ code }) => motions.outdated(code)),
    ...(former === undefined ? [] : [former]),
  ]
}

/** What has been said to a point, or why nothing has. */
function statusOf({ book, answers }: MotionRead, { point, request }: PointStanding, { words, say }: Actor): string {
  const { motions } = words
  if (!request) return motions.notAsked
  const answer = answers.get(request.id)
  if (answer) return excerpt(answer.fields['text'] ?? '')
  if (request.state === 'excused') return motions.excused(request.reason ?? '')
  if (request.state === 'missing') return motions.missing
  if (request.declinedBy !== null) return motions.declined
  const person = recipientOf('responsible', book.chain(point), book.directory, book.today)
  return person ? motions.asking(person.name, say.instant(request.due)) : motions.askingNobody
}
