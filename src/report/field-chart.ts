import type { Figure, Table } from '#report/block.ts'
import { lightSwatch } from '#report/charts/swatch.ts'
import { languageOfLights, type LightRow, lightRows, countsLights } from '#report/light-rows.ts'
import { lightsByField } from '#report/lights-by-field.ts'
import { plainText } from '#report/plain-text.ts'

/**
 * The picture to a table that counts the lights of each field, for chats that show pictures; its text alternative says the
 * same. Undefined for any other table, and as long as there is nothing to compare.
 */
export function fieldChart(table: Table): Figure | undefined {
  if (!countsLights(table)) return undefined
  const { status, reports } = languageOfLights(table)
  const rows = lightRows(table)
  if (table.head[0] !== status.field || !rows.some(isAnswered)) return undefined
  const names = [...new Set(rows.flatMap(({ counts }) => counts.flatMap(({ name, count }) => (count > 0 ? name : []))))]
  const marks = new Map(rows.flatMap(({ counts }) => counts.map(({ name, mark }) => [name, mark] as const)))
  return lightsByField(reports, {
    series: names.map((label) => ({ swatch: lightSwatch(marks.get(label) ?? 'no-light'), label })),
    rows: rows.map(({ title, counts }) => ({
      label: plainText(title),
      counts: names.map((name) => counts.find((each) => each.name === name)?.count ?? 0),
    })),
  })
}

const isAnswered = ({ counts }: LightRow): boolean =>
  counts.some(({ mark, count }) => mark !== 'no-answer' && count > 0)
