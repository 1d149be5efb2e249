import type { MotionFacts } from '#domain/statement.ts'
import type { Block } from '#report/block.ts'
import { paragraph, passage } from '#report/build.ts'
import { cleanLine } from '#report/clean-text.ts'
import { prose } from '#report/prose.ts'
import type { Section } from '#report/section.ts'
import type { Catalogue } from '#text/catalogue.ts'

/** What the motions replace or add to, what the coordination puts first, and the sentence that leads on to the points. */
export const statementLead: Section = ({ statement, introduction = '' }, words) => {
  if (!statement) return []
  const written = prose(introduction)
  return [
    ...statement.motions.flatMap((motion) => earlierMotions(motion, words)),
    ...(written.length === 0 ? [] : [passage('introduction', written)]),
    ...(statement.points.length === 0 ? [] : [paragraph(words.reports.statement.lead(statement.points.length))]),
  ]
}

function earlierMotions(motion: MotionFacts, { reports }: Catalogue): readonly Block[] {
  const said = reports.statement
  const number = cleanLine(motion.number)
  return (['replaces', 'extends'] as const)
    .filter((kind) => motion[kind].length > 0)
    .map((kind) => paragraph(said[kind](number, motion[kind].map(cleanLine))))
}
