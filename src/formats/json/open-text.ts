import type { Milestone } from '#domain/milestone.ts'
import type { Question } from '#domain/questionnaire.ts'
import { cleanText } from '#report/clean-text.ts'
import { amountNamed } from '#text/amount-named.ts'
import type { Catalogue } from '#text/catalogue.ts'
import { fieldLines } from '#text/field-lines.ts'
import { linksNamed } from '#text/links-named.ts'
import { milestonesNamed } from '#text/milestones-named.ts'
import { line } from './line.ts'

/** What was answered to a question: as the paper has it and, where that can be read, as values; null for nothing. */
export function openText({ id, kind }: Question, kept: string, words: Catalogue) {
  const text = cleanText(fieldLines(kind, kept, words).join('\n')).trim()
  return text === '' ? null : { question: id, text, ...valuesOf(kind, kept) }
}

function valuesOf(kind: Question['kind'], kept: string) {
  if (kind === 'cost') return { euros: amountNamed(kept) }
  if (kind === 'milestones') {
    const read = milestonesNamed(kept)
    return { milestones: read.ok ? read.value.map(openMilestone) : undefined }
  }
  if (kind !== 'links') return {}
  const read = linksNamed(kept)
  return { links: 'links' in read ? read.links.map(line) : undefined }
}

const openMilestone = ({ name, planned, achieved, remark }: Milestone) => ({
  name: line(name),
  planned: planned ?? undefined,
  achieved: achieved ?? undefined,
  remark: line(remark),
})
