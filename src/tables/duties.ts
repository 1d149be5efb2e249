import type { SeedTerm } from '#app/contracts/seed.ts'
import { termIn } from '#sources/term.ts'
import type { TableFile } from '#tables/table-file.ts'
import { vocabulary } from '#tables/vocabulary.ts'

/** Duties with their days, one a row. */
export function termsIn(file: TableFile): { readonly terms: readonly SeedTerm[] } {
  const terms = file.said.duty.flatMap(({ line, words }) => {
    const said = file.check(vocabulary.duty, words, [line])
    return said ? [termIn(file.plan, said, [line], file)] : []
  })
  return { terms }
}
