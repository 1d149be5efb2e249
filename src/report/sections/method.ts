import { dayOf } from '#domain/instant.ts'
import type { InterimReport, Superseded } from '#domain/interim-report.ts'
import { lights } from '#domain/light.ts'
import { fact, heading, list, stacked, table } from '#report/build.ts'
import { cleanLine } from '#report/clean-text.ts'
import { lightMark } from '#report/light-mark.ts'
import type { Section } from '#report/section.ts'
import type { Catalogue } from '#text/catalogue.ts'

/** How the report came about and what its lights mean. */
export const method: Section = (facts, words) => {
  const said = words.reports.method
  const { city, plan, round, figures, supersedes } = facts
  const { supplements } = figures
  const offices = officesIn(facts)
  const taxonomies = taxonomiesIn(facts)
  const criteria = lights.map((light) => [
    lightMark(light, words),
    cleanLine(plan.criteria[light] ?? words.lights.meaning[light]),
  ])
  return [
    heading(1, said.title, 'method'),
    {
      type: 'facts',
      items: [
        fact(said.period, said.periodIs(round.periodFrom, round.periodTo)),
        fact(said.asOf, said.day(dayOf(round.asOf, city.zone))),
        ...(supersedes ? [fact(said.replaced, replacedOf(supersedes, city.zone, words))] : []),
        ...(taxonomies.length === 0 ? [] : [fact(words.references.taxonomy, ...stacked(taxonomies))]),
        ...(offices.length === 0 ? [] : [fact(said.offices, ...stacked(offices))]),
      ],
    },
    list(...said.counting, ...(supplements > 0 ? [said.supplements(supplements)] : [])),
    table(said.caption, said.head, criteria, { widths: [25, 75] }),
  ]
}

const replacedOf = (
  { no, releasedAt, withdrawnAt, reason }: Superseded,
  zone: string,
  { reports }: Catalogue,
): string => reports.method.replacedIs(no, dayOf(releasedAt, zone), dayOf(withdrawnAt, zone), cleanLine(reason))

/** The norms or taxonomies that the fields are taken from. */
const taxonomiesIn = ({ fields }: InterimReport): readonly string[] => [
  ...new Set(fields.flatMap(({ source }) => (source === undefined ? [] : [cleanLine(source)]))),
]

const officesIn = ({ profiles }: InterimReport): readonly string[] => [
  ...new Set(profiles.flatMap(({ lead }) => (lead === null ? [] : [cleanLine(lead)]))),
]
