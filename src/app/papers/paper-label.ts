import type { InterimReport } from '#domain/interim-report.ts'

/** By what people tell a paper from others: its round, or the motion that it answers. */
export const paperLabel = ({ round, statement }: Pick<InterimReport, 'round' | 'statement'>): string =>
  statement?.motions[0]?.number ?? round.label
