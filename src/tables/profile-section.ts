import type { Profile, ProfileSection } from '#tables/profile.ts'
import { columnsOf } from '#tables/rule.ts'
import { type Grid, headingIn } from '#tables/table.ts'

/** What the profile says about a file; only the file's own name counts, wherever it lies. */
export function sectionsFor(name: string, { files }: Profile): readonly ProfileSection[] {
  const own = name.split(/[/\\]/).at(-1) ?? name
  return files.filter(({ file }) => {
    const parts = file.split('*').map((part) => part.replaceAll(/[.+?^${}()|[\]\\]/g, String.raw`\$&`))
    return new RegExp(`^${parts.join('.*')}$`, 'iu').test(own)
  })
}

/** The columns that a section's rules speak of. */
export function columnsIn({ rows }: ProfileSection): readonly string[] {
  return [...new Set(rows.flatMap(columnsOf))]
}

/** The heading a section means on a sheet: the row that has all of its columns, else the first. */
export function headingFor(section: ProfileSection, grid: Grid): { readonly at: number; readonly lacks: boolean } {
  const wanted = columnsIn(section)
  const at = headingIn(grid, (columns) => wanted.every((column) => columns.includes(column)))
  const columns = new Set(grid.rows[at]?.cells.map((cell) => cell.trim()))
  return { at, lacks: wanted.some((column) => !columns.has(column)) }
}
