import { dayOf } from '#domain/instant.ts'
import { table } from '#report/build.ts'
import { cleanLine } from '#report/clean-text.ts'
import type { Section } from '#report/section.ts'

/** Who reports what to whom, when. */
export const head: Section = ({ city, plan, round, level, supersedes }, { reports }) => {
  const { consultations, part, replaces, session, subtitle, treatment } = reports.head
  const { department, office, kind, title } = plan.paper
  const row = [cleanLine(plan.committee), session(round.session), treatment[level]]
  return [
    {
      type: 'head',
      city: cleanLine(city.name),
      department: cleanLine(department),
      office: cleanLine(office),
      kind: cleanLine(kind),
      part: part[level],
      title: cleanLine(title),
      subtitle: [
        subtitle(round.label, round.periodFrom, round.periodTo),
        ...(supersedes ? [replaces(supersedes.no, dayOf(supersedes.releasedAt, city.zone))] : []),
      ].join(' · '),
      consultations: table(consultations.caption, consultations.head, [row]),
    },
  ]
}
