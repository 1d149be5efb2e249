import type { StatementFacts } from '#domain/statement.ts'
import { cleanLine } from '#report/clean-text.ts'
import type { Catalogue } from '#text/catalogue.ts'

/** The heading of the point at this place: over several motions that have points the numbering runs on. */
export function pointTitle({ points }: StatementFacts, at: number, { reports }: Catalogue): string {
  const said = reports.statement
  const point = points[at]
  if (!point || points.every(({ motion }) => motion === point.motion)) return said.point(at + 1)
  return said.pointOf(at + 1, point.no, cleanLine(point.motion))
}
