import { catalogue } from '#text/catalogue.ts'
import { bareName } from '#tables/bare-name.ts'
import { type ColumnWord, columnWords } from '#tables/column-word.ts'

/** How much a heading can be like a name we look for. */
export const likeness = { same: 3, within: 2, compound: 1.4, beginning: 1 }

const names = new Map<ColumnWord, readonly string[]>(
  columnWords.map((word) => [
    word,
    (['de', 'en'] as const).flatMap((language) => catalogue(language).imports.columns.says[word].map(bareName)),
  ]),
)

/** The best likeness of a heading to any name for the word; long names and those at the front count a little more. */
export function nameLikeness(heading: string, word: ColumnWord): number {
  const said = bareName(heading)
  return (names.get(word) ?? []).reduce((best, name) => Math.max(best, likenessOf(said, name)), 0)
}

function likenessOf(said: string, name: string): number {
  if (said === name) return likeness.same
  const length = name.length / 100
  const at = ` ${said} `.indexOf(` ${name} `)
  if (at >= 0) return likeness.within + length + (at === 0 ? 0.1 : 0)
  if (name.length < 4) return 0
  const words = said.split(' ')
  if (words.some((each) => each.endsWith(name))) return likeness.compound + length
  return name.length > 4 && words.some((each) => each.startsWith(name)) ? likeness.beginning + length : 0
}
