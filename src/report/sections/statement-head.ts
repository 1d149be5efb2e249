import { consultationsOf } from '#domain/consultations-of.ts'
import { dayOf } from '#domain/instant.ts'
import type { MotionFacts } from '#domain/statement.ts'
import { table } from '#report/build.ts'
import { cleanLine } from '#report/clean-text.ts'
import { paperKind } from '#report/paper-kind.ts'
import { paperNumber } from '#report/paper-number.ts'
import type { Section } from '#report/section.ts'
import { statementTitle } from '#report/statement-title.ts'

/** What the statement is about, who makes it, and for which committee. */
export const statementHead: Section = (facts, words) => {
  const { city, plan, level, supersedes, statement } = facts
  if (!statement) return []
  const { part, replaces, session } = words.reports.head
  const { committees, reference } = words.reports.statement
  const { department, office } = plan.paper
  return [
    {
      type: 'head',
      city: cleanLine(city.name),
      department: cleanLine(department),
      office: cleanLine(office),
      kind: paperKind(facts, words),
      number: paperNumber(facts, words),
      part: part[level],
      title: statementTitle(facts, words),
      subtitle: [
        reference(statement.motions.map(cleaned)),
        ...(supersedes ? [replaces(supersedes.no, dayOf(supersedes.releasedAt, city.zone))] : []),
      ].join(' · '),
      consultations: table(
        committees.caption,
        committees.head,
        consultationsOf(facts).map(({ committee, day }) => [cleanLine(committee), session(day)]),
      ),
    },
  ]
}

const cleaned = (motion: MotionFacts): MotionFacts => ({
  ...motion,
  number: cleanLine(motion.number),
  groups: motion.groups.map(cleanLine),
  committee: motion.committee && cleanLine(motion.committee),
  item: motion.item && cleanLine(motion.item),
})
