import type { Reference } from '#domain/reference.ts'
import { referenceIn } from '#sources/reference.ts'
import type { TableFile } from '#tables/table-file.ts'
import { vocabulary } from '#tables/vocabulary.ts'

/** What measures build on, one reference a row. */
export function referencesIn(file: TableFile): { readonly references: readonly Reference[] } {
  const references = file.said.reference.flatMap(({ line, words }, index) => {
    const said = file.check(vocabulary.reference, words, [line])
    if (!said) return []
    const id = `${file.plan}:${said.measure}`
    file.refer('measure', id, said.measure, [line, 'measure'])
    return [referenceIn(id, said, index + 1)]
  })
  return { references }
}
