import type { Person } from '#domain/person.ts'
import { partyLabel } from '#domain/party.ts'
import { recipientOf } from '#domain/recipient.ts'
import type { Block } from '#report/block.ts'
import { list, paragraph, strong, t } from '#report/build.ts'
import { problemSentence } from '#text/problem.ts'
import type { Prompt } from '#app/contracts/prompt.ts'
import { excerpt } from '#app/answers/excerpt.ts'
import { aimLines } from '#app/motions/aim-lines.ts'
import type { Motioning } from '#app/motions/motioning.ts'
import { newMotion } from '#app/motions/new-motion.ts'
import type { NewPoint } from '#app/motions/point-said.ts'
import { bookAfter, type Changed } from '#app/rounds/book-after.ts'
import type { RoundBook } from '#app/rounds/round-book.ts'

/** The last question about a new motion: all that is understood on one screen, and whether it is so. */
export function lookOver(asked: Motioning): Prompt {
  const { by, args } = asked
  const { look } = by.words.motions
  const isAsked = (args['due'] ?? '') !== ''
  return {
    id: 'look',
    kind: 'choice',
    required: true,
    label: isAsked ? look.askNow : look.enter,
    hint: null,
    before: null,
    choices: [{ value: 'yes', label: by.words.questions.yes }],
    lastWord: true,
    // Nothing can be looked over before the last question has an answer.
    closing: 'due' in args ? blocksOf(asked) : [],
  }
}

function blocksOf(asked: Motioning): readonly Block[] {
  const { by, plan, home, powers } = asked
  const { motions, reports } = by.words
  const { motion, points, round } = newMotion({ ...asked, powers: { ...powers, newId: () => '' } })
  const { number, title, groups, day, committee, session, item } = motion
  const { say } = by
  const after = bookAfter(home, changedBy(points))
  const head = [
    motions.from(say.list(groups), day === null ? '' : say.day(day)),
    motions.before(committee ?? plan.committee, session === null ? '' : say.day(session), item ?? ''),
  ]
  return [
    paragraph(strong(`${number} ${reports.statement.quoted(title)}`)),
    list(...head.filter((line) => line !== '')),
    list(
      ...points.map((each) => [
        strong(motions.point(each.point.position)),
        t(` ${excerpt(each.point.description)} ${lineOf(asked, after, each)}`),
      ]),
    ),
    ...(round === undefined
      ? [paragraph(motions.look.nobody)]
      : round.ok
        ? [motions.look.until(say.instant(round.value.due)), ...aimLines(round.value, motion, plan, powers, by)].map(
            (line) => paragraph(line),
          )
        : [paragraph(problemSentence(round.problem, by.words, say))]),
  ]
}

const changedBy = (points: readonly NewPoint[]): Changed => ({
  measures: points.map(({ point }) => point),
  duties: points.flatMap(({ duties }) => duties),
})

/** Who leads, by which measures it is answered, and who will be asked. */
function lineOf({ by, plan }: Motioning, after: RoundBook, { point, measures, alone }: NewPoint): string {
  const { motions } = by.words
  const { look } = motions
  // The coordination is the plan's, for which the new points have none of their own yet.
  const chain = after.chain({ ...point, plan: plan.code })
  const { lead, planCoordinator } = chain
  const person = recipientOf('responsible', chain, after.directory, after.today)
  const near: readonly (Person | null)[] = [
    chain.responsible,
    ...chain.others,
    chain.substitute,
    chain.deputy,
    chain.regularDeputy,
    ...chain.officeCoordinators,
    chain.head,
  ]
  const reached = person !== null && (person !== planCoordinator || near.includes(person))
  const codes = measures.map(({ code }) => code)
  return [
    lead ? motions.lead(partyLabel(lead)) : motions.noLead,
    codes.length > 0 ? motions.measures(by.say.list(codes)) : alone ? motions.alone : motions.noMeasure,
    reached ? look.asks(person.name) : person ? look.asksInstead(person.name) : motions.askingNobody,
  ].join(' ')
}
