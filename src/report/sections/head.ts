import { consultationsOf } from '#domain/consultations-of.ts'
import { dayOf } from '#domain/instant.ts'
import { table } from '#report/build.ts'
import { cleanLine } from '#report/clean-text.ts'
import { paperKind } from '#report/paper-kind.ts'
import { paperNumber } from '#report/paper-number.ts'
import type { Section } from '#report/section.ts'

/** Who reports what to whom, when. */
export const head: Section = (facts, words) => {
  const { city, plan, round, level, supersedes } = facts
  const { consultations, part, replaces, session, subtitle, treatment } = words.reports.head
  const { department, office, title } = plan.paper
  const rows = consultationsOf(facts).map((one) => [
    cleanLine(one.committee),
    session(one.day),
    treatment(one.level, one.role),
  ])
  return [
    {
      type: 'head',
      city: cleanLine(city.name),
      department: cleanLine(department),
      office: cleanLine(office),
      kind: paperKind(facts, words),
      number: paperNumber(facts, words),
      part: part[level],
      title: cleanLine(title),
      subtitle: [
        subtitle(round.label, round.periodFrom, round.periodTo),
        ...(supersedes ? [replaces(supersedes.no, dayOf(supersedes.releasedAt, city.zone))] : []),
      ].join(' · '),
      consultations: table(consultations.caption, consultations.head, rows),
    },
  ]
}
