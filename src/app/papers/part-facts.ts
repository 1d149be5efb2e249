import type { InterimReport } from '#domain/interim-report.ts'
import type { PaperLevel } from '#domain/level.ts'
import type { PaperVersion } from '#domain/paper.ts'
import type { Powers } from '#app/powers.ts'

/** The facts of both parts of a version as it was drafted; null where there is no such part. */
export async function partFacts(
  { store: { papers } }: Pick<Powers, 'store'>,
  version: PaperVersion,
): Promise<Readonly<Record<PaperLevel, InterimReport | null>>> {
  const [open, nonPublic] = await Promise.all([papers.facts(version), papers.nonPublicFacts(version)])
  return { public: open, 'non-public': nonPublic }
}
