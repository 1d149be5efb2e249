import type { SeedStep } from '#app/contracts/seed.ts'
import { stepIn } from '#sources/step.ts'
import type { TableFile } from '#tables/table-file.ts'
import { vocabulary } from '#tables/vocabulary.ts'

/** The steps that the table's plan has taken, in their order. */
export function stepsIn(file: TableFile): { readonly steps: readonly SeedStep[] } {
  const steps = file.said.step.flatMap(({ line, words }) => {
    const said = file.check(vocabulary.step, words, [line])
    return said ? [stepIn(file.plan, said, [line], file)] : []
  })
  return { steps }
}
