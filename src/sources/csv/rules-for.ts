import type { Reader } from '#sources/reader.ts'
import { ownLayout } from './own-layout.ts'
import type { Profile } from './profile.ts'
import type { Rule } from './rule.ts'
import type { Table } from './table.ts'

/** The rules for a file's rows, from the profile or from the table's own heading; null once refused. */
export function rulesFor(name: string, table: Table, profile: Profile | null, reader: Reader): readonly Rule[] | null {
  if (profile === null) {
    const rule = ownLayout(table, reader)
    return rule && [rule]
  }
  const section = profile.files.find(({ file }) => fits(file, name))
  if (!section) {
    reader.refuse([0], reader.words.notInProfile(profile.files.map(({ file }) => file)))
    return null
  }
  const wanted = new Set(
    section.rows.flatMap(({ where, take }) => [...where.map(({ column }) => column), ...Object.values(take)]),
  )
  const lacking = [...wanted].filter((column) => !table.columns.includes(column))
  for (const column of lacking) reader.refuse([table.line], reader.words.noSuchColumn(column, table.columns))
  return lacking.length > 0 ? null : section.rows
}

/** Only the file's own name counts, wherever it lies. */
function fits(pattern: string, name: string): boolean {
  const own = name.split(/[/\\]/).at(-1) ?? name
  const parts = pattern.split('*').map((part) => part.replaceAll(/[.+?^${}()|[\]\\]/g, String.raw`\$&`))
  return new RegExp(`^${parts.join('.*')}$`, 'iu').test(own)
}
