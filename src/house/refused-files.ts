import type { Catalogue } from '#text/catalogue.ts'
import type { ImportProblem } from '#app/contracts/import-problem.ts'
import { Refusal } from '#house/refusal.ts'

/** The refusal of files that have faults: how many, then each with its file, line and cure. */
export const refusedFiles = (problems: readonly ImportProblem[], { imports }: Catalogue): Refusal =>
  new Refusal([imports.nothingTaken(problems.length), ...problems.map(imports.refusal)].join('\n'))
