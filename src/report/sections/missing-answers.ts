import { dayOf } from '#domain/instant.ts'
import type { MeasureFacts } from '#domain/interim-report.ts'
import { heading, paragraph, ref, table } from '#report/build.ts'
import { cleanLine } from '#report/clean-text.ts'
import { profileId } from '#report/profile-id.ts'
import type { Section } from '#report/section.ts'

/** The measures nobody reported on, with their lead office; never with a person. */
export const missingAnswers: Section = ({ city, profiles }, { reports }) => {
  const said = reports.missing
  const title = heading(1, said.title, 'missing')
  const silent = profiles.filter(({ state }) => state !== 'answered')
  if (silent.length === 0) return [title, paragraph(said.none)]
  const rows = silent.map(({ code, title: name, lead, state, last }) => [
    ref(profileId(code), cleanLine(code)),
    cleanLine(name),
    cleanLine(lead ?? said.noLead),
    said.state[state],
    lastOf(last),
  ])
  return [title, paragraph(said.intro), table(said.caption, said.head, rows, { widths: [10, 35, 25, 10, 20] })]

  function lastOf(last: MeasureFacts['last']): string {
    return last === null ? said.noLast : said.last(last.round, dayOf(last.at, city.zone))
  }
}
