import { heading, paragraph } from '#report/build.ts'
import { cycleSentences } from '#report/cycle-sentences.ts'
import type { Section } from '#report/section.ts'

/** How it goes on with the reports on the plan; most papers say nothing of it. */
export const cycle: Section = (facts, words) => {
  const sentences = cycleSentences(facts, words)
  return sentences.length === 0 ? [] : [heading(1, words.reports.cycle.title, 'cycle'), paragraph(sentences.join(' '))]
}
