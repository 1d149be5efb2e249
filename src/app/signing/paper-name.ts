import type { InterimReport } from '#domain/interim-report.ts'

/** What a paper is called where it is spoken of: by its title and round, or by the motions it answers. */
export const paperName = ({ plan, round, statement }: InterimReport): string =>
  statement === undefined
    ? `${plan.paper.title} ${round.label}`
    : [...new Set(statement.motions.map(({ number }) => number))].join(', ')
