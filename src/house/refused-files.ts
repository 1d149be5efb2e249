import type { Catalogue } from '#text/catalogue.ts'
import type { ImportProblem } from '#app/contracts/import-problem.ts'
import type { Proposal } from '#app/contracts/proposal.ts'
import type { SourceFile } from '#app/contracts/source.ts'
import { proposalLines } from '#app/import/proposal-lines.ts'
import { Refusal } from '#house/refusal.ts'

interface Instead {
  readonly proposals: readonly Proposal[]
  /** All that were to be imported together. */
  readonly files: readonly SourceFile[]
}

/** The refusal of files that have faults: how many, each with its file, line and cure, and how they could be read. */
export function refusedFiles(
  problems: readonly ImportProblem[],
  { imports }: Catalogue,
  { proposals, files }: Instead = { proposals: [], files: [] },
): Refusal {
  const told = [imports.nothingTaken(problems.length), ...problems.map(imports.refusal)]
  if (proposals.length === 0) return new Refusal(told.join('\n'))
  const names = files.map(({ name }) => name).join(' ')
  return new Refusal(
    [...told, ...proposalLines(proposals, imports), imports.proposals.keep(names, 'profil.yaml')].join('\n'),
  )
}
