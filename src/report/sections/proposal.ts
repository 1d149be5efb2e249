import { heading, passage } from '#report/build.ts'
import { prose } from '#report/prose.ts'
import type { Section } from '#report/section.ts'

/** What the committee is asked to do, in the city's words. */
export const proposal: Section = ({ plan }, { reports }) => {
  const asked = prose(plan.paper.proposal)
  return asked.length === 0 ? [] : [heading(1, reports.proposal, 'proposal'), passage('proposal', asked)]
}
