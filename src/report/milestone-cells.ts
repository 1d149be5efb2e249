import { t } from '#report/build.ts'
import { cleanLine } from '#report/clean-text.ts'
import type { Inline } from '#report/inline.ts'
import type { ReportedMilestone } from '#report/milestones-in.ts'
import type { Catalogue } from '#text/catalogue.ts'

/** The name of a milestone, with what else was said about it. */
export const milestoneName = ({ name, remark }: ReportedMilestone): string =>
  cleanLine(remark === '' ? name : `${name} (${remark})`)

/** How it stands, as symbol and word, with the other day that belongs to it. */
export function milestoneStanding({ state, planned, plannedBefore, day }: ReportedMilestone, words: Catalogue) {
  const said = words.reports.milestones
  const mark: Inline = { type: 'milestone', state, label: words.milestones.name[state] }
  if (plannedBefore !== null && state !== 'reached') return [mark, t(` ${said.before(plannedBefore)}`)]
  return state === 'reached' && planned !== null && planned !== day ? [mark, t(` ${said.planned(planned)}`)] : [mark]
}
