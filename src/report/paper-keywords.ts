import type { InterimReport } from '#domain/interim-report.ts'
import { cleanLine } from '#report/clean-text.ts'

/** By which words a paper is searched: its plan and round, or the motions that it answers. */
export const paperKeywords = ({ plan, round, statement }: InterimReport): readonly string[] =>
  [plan.name, ...(statement ? statement.motions.map(({ number }) => number) : [round.label])].map(cleanLine)
