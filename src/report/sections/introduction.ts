import { heading, passage } from '#report/build.ts'
import { prose } from '#report/prose.ts'
import type { Section } from '#report/section.ts'

/** What the coordination puts before the details, behind the first page; most papers have none. */
export const introduction: Section = ({ introduction: written = '' }, { reports }) => {
  const blocks = prose(written)
  return blocks.length === 0 ? [] : [heading(1, reports.introduction, 'introduction'), passage('introduction', blocks)]
}
