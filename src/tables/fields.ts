import type { Field } from '#domain/field.ts'
import type { TableFile } from '#tables/table-file.ts'
import { vocabulary } from '#tables/vocabulary.ts'

/** The table's fields in their order. */
export function fieldsIn(file: TableFile): { readonly fields: readonly Field[] } {
  const fields = file.said.field.flatMap(({ line, words }, index) => {
    const said = file.check(vocabulary.field, words, [line])
    if (!said) return []
    const { code, name, source = null, position = index + 1 } = said
    const id = `${file.plan}:${code}`
    file.define('field', id, code, [line, 'code'])
    return [{ id, plan: file.plan, code, name, source, position }]
  })
  return { fields }
}
