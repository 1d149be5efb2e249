import { milestoneStates } from '#domain/milestone-state.ts'
import type { Table } from '#report/block.ts'
import { heading, paragraph, ref, table } from '#report/build.ts'
import { cleanLine } from '#report/clean-text.ts'
import { milestoneName, milestoneStanding } from '#report/milestone-cells.ts'
import { milestoneColumns, milestoneTimeline } from '#report/milestone-chart.ts'
import { profileId } from '#report/profile-id.ts'
import { type OfMeasure, reportedMilestones } from '#report/reported-milestones.ts'
import type { Section } from '#report/section.ts'
import type { Catalogue } from '#text/catalogue.ts'

/** More than these nobody reads one by one: they are counted by quarter, and those that are late or moved are named. */
const most = 100

/** The milestones that the answers name, as picture and by their days; nothing where they are not asked about. */
export const milestones: Section = (facts, words) => {
  const said = words.reports.milestones
  const reported = reportedMilestones(facts)
  if (reported === null) return []
  const title = heading(1, said.title, 'milestones')
  if (reported.length === 0) return [title, paragraph(said.noneReported)]
  const opening = paragraph(said.counted(reported.length, countsOf(reported, words)))
  if (reported.length <= most) {
    return [title, opening, milestoneTimeline(reported, facts, words), byDay(said.byDay, reported, words)]
  }
  const behind = reported.filter(({ milestone: { state } }) => state === 'overdue' || state === 'moved')
  return [
    title,
    opening,
    milestoneColumns(reported, words),
    ...(behind.length === 0 ? [] : [byDay(said.behind, behind, words)]),
  ]
}

const countsOf = (reported: readonly OfMeasure[], { milestones: said }: Catalogue) =>
  milestoneStates
    .map((state) => ({
      name: said.name[state],
      now: reported.filter(({ milestone }) => milestone.state === state).length,
    }))
    .filter(({ now }) => now > 0)

function byDay(caption: string, reported: readonly OfMeasure[], words: Catalogue): Table {
  const said = words.reports.milestones
  const rows = reported
    .toSorted((a, b) => a.milestone.day.localeCompare(b.milestone.day))
    .map(({ measure: { code }, milestone }) => [
      said.day(milestone.day),
      milestoneName(milestone),
      ref(profileId(code), cleanLine(code)),
      milestoneStanding(milestone, words),
    ])
  return table(caption, said.head, rows, { widths: [15, 35, 15, 35] })
}
