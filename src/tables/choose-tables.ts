import type { Catalogue } from '#text/catalogue.ts'
import type { ImportProblem } from '#app/contracts/import-problem.ts'
import { type Layout, layoutOf, layouts } from '#tables/layouts.ts'
import type { Profile, ProfileSection } from '#tables/profile.ts'
import { columnsIn, headingFor, sectionsFor } from '#tables/profile-section.ts'
import { type Grid, headingIn } from '#tables/table.ts'

/** A grid to read, where its heading is, and what tells us how. */
export interface Chosen {
  readonly grid: Grid
  readonly heading: number
  readonly by: Layout | ProfileSection
}

export interface Choice {
  readonly chosen: readonly Chosen[]
  readonly problems: readonly ImportProblem[]
  readonly notes: readonly string[]
}

type Words = Catalogue['imports']

/** What most tables hold: enough to say what a heading in our words looks like. */
const usual = layouts.filter(({ is }) => ['measure', 'answer', 'field'].includes(is))

/** The sheets whose heading is in our own words. The others are left out and named; refused when there is none. */
export function byHeading(file: string, all: readonly Grid[], words: Words): Choice {
  const grids = all.filter(({ hidden }) => hidden !== true)
  const chosen = grids.flatMap((grid): readonly Chosen[] => {
    const heading = headingIn(grid, (columns) => layoutOf(columns) !== undefined)
    const by = layoutOf(grid.rows[heading]?.cells.map((cell) => cell.trim()) ?? [])
    return by ? [{ grid, heading, by }] : []
  })
  const [first] = grids
  if (chosen.length > 0 || !first) return { chosen, problems: [], notes: notesOf(all, chosen, words) }
  const known = usual.map(({ marks }) => marks.join(', '))
  return { chosen, problems: [{ ...spotOf(file, first, 0), ...words.problems.unknownTable(known) }], notes: [] }
}

/** The sheets a profile speaks of. The others are left out and named; refused are sheets and columns that lack. */
export function byProfile(file: string, grids: readonly Grid[], profile: Profile, words: Words): Choice {
  const sections = sectionsFor(file, profile)
  if (sections.length === 0) {
    const known = profile.files.map((section) => section.file)
    return { chosen: [], problems: [{ file, line: 0, ...words.problems.notInProfile(known) }], notes: [] }
  }
  const found = sections.map((section) => sheetFor(file, section, grids, words))
  const chosen = found.flatMap((one) => one.chosen)
  return { chosen, problems: found.flatMap((one) => one.problems), notes: notesOf(grids, chosen, words) }
}

function sheetFor(file: string, section: ProfileSection, grids: readonly Grid[], { problems }: Words) {
  const named = grids.filter(({ sheet, hidden }) =>
    section.sheet === null ? hidden !== true : sheet === section.sheet,
  )
  const [first] = named
  if (!first) {
    const known = grids.flatMap(({ sheet }) => sheet ?? [])
    return { chosen: [], problems: [{ file, line: 0, ...problems.noSuchSheet(section.sheet ?? '', known) }] }
  }
  const grid = named.find((each) => !headingFor(section, each).lacks)
  if (grid) return { chosen: [{ grid, heading: headingFor(section, grid).at, by: section }], problems: [] }
  const { at } = headingFor(section, first)
  const columns = first.rows[at]?.cells.map((cell) => cell.trim()) ?? []
  const lacking = columnsIn(section).filter((column) => !columns.includes(column))
  return {
    chosen: [],
    problems: lacking.map((column) => ({ ...spotOf(file, first, at), ...problems.noSuchColumn(column, columns) })),
  }
}

function spotOf(file: string, { sheet, rows }: Grid, row: number) {
  return { file, line: rows[row]?.line ?? 0, ...(sheet === null ? {} : { sheet }) }
}

/** What was left out, and what was read though nobody sees it. */
function notesOf(grids: readonly Grid[], chosen: readonly Chosen[], { notes }: Words): readonly string[] {
  const taken = new Set(chosen.map(({ grid }) => grid))
  const namesOf = (hidden: boolean): readonly string[] =>
    grids.filter((grid) => !taken.has(grid) && (grid.hidden ?? false) === hidden).flatMap(({ sheet }) => sheet ?? [])
  const [left, hidden] = [namesOf(false), namesOf(true)]
  const unseen = [...taken].map(({ sheet, rows }) => ({ sheet, rows: rows.filter((row) => row.hidden).length }))
  return [
    ...(left.length > 0 ? [notes.sheetsLeftOut(left)] : []),
    ...(hidden.length > 0 ? [notes.hiddenSheets(hidden)] : []),
    ...unseen.flatMap(({ sheet, rows }) => (rows > 0 ? [notes.hiddenRows(sheet ?? '', rows)] : [])),
  ]
}
