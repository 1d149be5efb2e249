import type { InterimReport } from '#domain/interim-report.ts'
import type { Block } from '#report/block.ts'
import { heading } from '#report/build.ts'
import { cleanLine } from '#report/clean-text.ts'
import { profileOf } from '#report/profile-of.ts'
import type { Section } from '#report/section.ts'
import type { Catalogue } from '#text/catalogue.ts'

/** A profile per measure, field by field; a plan without fields has them one after the other. */
export const profiles: Section = (facts, words) => {
  const title = heading(1, words.reports.profiles.title, 'profiles')
  if (facts.fields.length === 0) return [title, ...profilesIn(null, 2, facts, words)]
  const names = [...facts.fields.map(({ name }) => name), null]
  return [title, ...names.flatMap((name, index) => fieldBlocks(name, index + 1, facts, words))]
}

function fieldBlocks(name: string | null, no: number, facts: InterimReport, words: Catalogue): readonly Block[] {
  const blocks = profilesIn(name, 3, facts, words)
  const title = name === null ? words.reports.profiles.noField : cleanLine(name)
  return blocks.length === 0 ? [] : [heading(2, title, `field-${no}`), ...blocks]
}

const profilesIn = (field: string | null, depth: 2 | 3, facts: InterimReport, words: Catalogue): readonly Block[] =>
  facts.profiles.filter((measure) => measure.field === field).map((measure) => profileOf(measure, depth, facts, words))
