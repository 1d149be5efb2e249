import type { SeedLink } from '#app/contracts/seed.ts'
import { linkIn } from '#sources/link.ts'
import type { TableFile } from '#tables/table-file.ts'
import { vocabulary } from '#tables/vocabulary.ts'

/** Measures that carry on others, a pair a row. */
export function linksIn(file: TableFile): { readonly links: readonly SeedLink[] } {
  const links = file.said.link.flatMap(({ line, words }) => {
    const said = file.check(vocabulary.link, words, [line])
    return said ? [linkIn(file.plan, said, [line], file)] : []
  })
  return { links }
}
