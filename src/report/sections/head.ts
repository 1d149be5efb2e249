import { consultationsOf } from '#domain/consultations-of.ts'
import { dayOf } from '#domain/instant.ts'
import type { InterimReport } from '#domain/interim-report.ts'
import { table } from '#report/build.ts'
import { cleanLine } from '#report/clean-text.ts'
import type { Section } from '#report/section.ts'
import type { Catalogue } from '#text/catalogue.ts'

/** Who reports what to whom, when. */
export const head: Section = (facts, words) => {
  const { city, plan, round, level, supersedes } = facts
  const { consultations, part, replaces, session, subtitle, treatment } = words.reports.head
  const { department, office, kind, title } = plan.paper
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
      kind: cleanLine(kind),
      number: numberOf(facts, words),
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

function numberOf({ plan, number }: InterimReport, { reports }: Catalogue): string {
  const { awaited, numbered } = reports.head
  if (number !== undefined) return numbered(cleanLine(number))
  return (plan.paper.numbers ?? []).length === 0 ? '' : awaited
}
