import { editedFacts, editsAt } from '#domain/edited-facts.ts'
import type { InterimReport } from '#domain/interim-report.ts'
import type { PaperVersion } from '#domain/paper.ts'
import { numberInFiles } from '#domain/paper-numbers.ts'
import { supersededBy } from '#domain/paper-history.ts'
import type { KnownPaper } from '#app/contracts/store/papers.ts'

/** The facts as a version of a paper shows them, made from those it was drafted with. */
export function versionFacts(
  { versions, edits, numbers }: Pick<KnownPaper, 'versions' | 'edits' | 'numbers'>,
  { no }: Pick<PaperVersion, 'no'>,
  drafted: InterimReport,
): InterimReport {
  const supersedes = supersededBy(versions, no)
  const number = numberInFiles(numbers, no)
  const signatures = versions.find((version) => version.no === no)?.signed
  return {
    ...editedFacts(drafted, editsAt(edits, no)),
    ...(supersedes && { supersedes }),
    ...(number !== null && { number }),
    ...(signatures && { signatures }),
  }
}
