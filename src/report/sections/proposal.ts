import { heading, passage } from '#report/build.ts'
import { proposalTitle } from '#report/proposal-title.ts'
import { prose } from '#report/prose.ts'
import type { Section } from '#report/section.ts'

/** What the committees are asked to do, in the city's words. */
export const proposal: Section = (facts, words) => {
  const asked = prose(facts.plan.paper.proposal)
  return asked.length === 0 ? [] : [heading(1, proposalTitle(facts, words), 'proposal'), passage('proposal', asked)]
}
